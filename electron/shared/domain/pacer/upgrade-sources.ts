import type { Source } from '../values/text.ts';

/** The pages the upgrade rules cite. */
export const UPGRADE_SOURCES = {
  almd: {
    title: 'Preparation notice of the M.D. Ala. District Court',
    url: 'https://www.almd.uscourts.gov/nextgen',
    notice: '000',
    confidence: 'stated',
  },
  alsb: {
    title: 'NextGen notice of the S.D. Ala. Bankruptcy Court',
    url: 'https://www.alsb.uscourts.gov/nextgen',
    notice: '001',
    confidence: 'stated',
  },
  alsbNews: {
    title: 'News item of the S.D. Ala. Bankruptcy Court, 2020-04-28',
    url: 'https://www.alsb.uscourts.gov/news/alabama-southern-bankruptcy-court-transition-next-generation-cmecf-nextgen',
    confidence: 'conflicting',
    readOn: '2020-04-28',
  },
  ncmb: {
    title: 'NextGen portal of the M.D.N.C. Bankruptcy Court',
    url: 'https://www.ncmb.uscourts.gov/nextgen-portal',
    notice: '003',
    confidence: 'stated',
  },
  flsb: {
    title: 'NextGen notice of the S.D. Fla. Bankruptcy Court',
    url: 'https://www.flsb.uscourts.gov/nextgen-cmecf-information',
    notice: '004',
    confidence: 'stated',
  },
  mssb: {
    title: 'Help pages of the S.D. Miss. Bankruptcy Court on upgrading a PACER account',
    confidence: 'stated',
  },
  ca4: {
    title: 'NextGen page of the Fourth Circuit Court of Appeals',
    confidence: 'conflicting',
  },
  caed: {
    title: 'Public notice of the E.D. Cal. District Court, 2021-04-26',
    url: 'https://www.caed.uscourts.gov/caednew/index.cfm/nextgen/public-notice-april-26-2021/',
    confidence: 'stated',
    readOn: '2021-04-26',
  },
  canb: {
    title: 'Policy and procedure for NextGen of the N.D. Cal. Bankruptcy Court',
    url: 'https://www.canb.uscourts.gov/ecf/nextgen/policy-and-procedure-for-nextgen-cm-ecf',
    confidence: 'conflicting',
  },
  prb: {
    title: 'NextGen page of the P.R. Bankruptcy Court',
    url: 'https://www.prb.uscourts.gov/?q=nextgen-cmecf',
    confidence: 'stated',
  },
  txwd: {
    title: 'W.D. Tex. District Court on upgrading a legacy PACER account',
    url: 'https://www.txwd.uscourts.gov/upgrading-a-legacy-pacer-account/',
    confidence: 'stated',
  },
  neb: {
    title: 'Questions and answers on NextGen of the Neb. Bankruptcy Court',
    url: 'https://www.neb.uscourts.gov/Robohelp_Manuals/CMECF_Attorney_Manual/NextGen/NextGen_CM_ECF_FAQs.htm',
    confidence: 'stated',
  },
  pacerPaa: {
    title: 'PACER on the PACER Administrative Account',
    url: 'https://pacer.uscourts.gov/node/11',
    confidence: 'stated',
  },
  pacerAccountNumber: {
    title: 'PACER announcements: the account number in Manage My Account',
    url: 'https://pacer.uscourts.gov/node?items_per_page=All&page=14',
    confidence: 'stated',
  },
  courtdrive: {
    title: 'CourtDrive questions and answers on multifactor authentication',
    confidence: 'secondary',
  },
  reading: { title: 'Conclusion from the sources named here', confidence: 'inferred' },
} as const satisfies Readonly<Record<string, Source>>;
