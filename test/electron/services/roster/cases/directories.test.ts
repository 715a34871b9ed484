import { describe, expect, it } from 'vitest';
import { everything, someImport } from '../../../../support/roster-import.ts';
import { good } from '../../../../support/services.ts';

const ENTRA =
  'userPrincipalName,displayName,surname,mail,givenName,objectId,userType,jobTitle,department,accountEnabled,usageLocation,streetAddress,state,country,physicalDeliveryOfficeName,city,postalCode,telephoneNumber,mobile,authenticationPhoneNumber,authenticationAlternativePhoneNumber,authenticationEmail,alternateEmailAddress,ageGroup,consentProvidedForMinor,legalAgeGroupClassification,companyName,creationType,directorySynced,invitationState,identityIssuer,createdDateTime';

/** https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity/users/users-bulk-download.md */
describe('case 15: Entra ID’s list of users', () => {
  it('gives role by job title and office by its own column; the disabled account and the guest wait', async () => {
    const { open, service, records } = someImport(
      [
        ENTRA,
        'aashgrove@ashgrove.example,Ann Ashgrove,Ashgrove,aashgrove@ashgrove.example,Ann,1,Member,Partner,Lit,True,US,,FL,US,Miami,Miami,,,,,,,,,,,,,True,,,3/1/2019 10:00:00 AM',
        'pstone@ashgrove.example,Pat Stone,Stone,pstone@ashgrove.example,Pat,2,Member,Paralegal,Lit,True,US,,FL,US,Miami,Miami,,,,,,,,,,,,,True,,,3/1/2019 10:00:00 AM',
        'former@ashgrove.example,Former Person,Person,former@ashgrove.example,Former,3,Member,Associate,Lit,False,US,,FL,US,Miami,Miami,,,,,,,,,,,,,True,,,3/1/2019 10:00:00 AM',
        'guest_x#EXT#@ashgrove.example,Guest Vendor,Vendor,guest@vendor.example,Guest,4,Guest,,,True,US,,,,,,,,,,,,,,,,,,False,,,3/1/2019 10:00:00 AM',
        '',
      ].join('\n'),
    );
    const { importId, mappingProblems, rows } = await open();
    expect(mappingProblems).toEqual([]);
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      [],
      ['roster-not-active'],
      ['roster-not-active'],
    ]);
    const keep = { importId, row: 2, field: 'active', value: 'yes', reach: 'row' } as const;
    expect((await good(service.fix(keep))).counts.ready).toBe(3);
    await good(service.decide({ importId, rows: [2], decision: 'skip' }));
    await good(service.commit({ importId }));
    const { people, accounts } = everything(records);
    const shown = people.map(({ name, role, office, email }) => [name, role, office, email]);
    expect(shown.toSorted()).toEqual([
      ['Ann Ashgrove', 'attorney', 'Miami', 'aashgrove@ashgrove.example'],
      ['Pat Stone', 'staff', 'Miami', 'pstone@ashgrove.example'],
    ]);
    // The day on which the directory made the user is none of a PACER account.
    expect(accounts).toEqual([]);
  });

  it('takes no role from “Member” where there is no job title, and points out the guest', async () => {
    const { rows, fields, defaultRole } = await someImport(
      [
        'userPrincipalName,displayName,mail,userType',
        'aashgrove@ashgrove.example,Ann Ashgrove,aashgrove@ashgrove.example,Member',
        'pstone@ashgrove.example,Pat Stone,pstone@ashgrove.example,Member',
        'guest_x#EXT#@ashgrove.example,Guest Vendor,guest@vendor.example,Guest',
        '',
      ].join('\n'),
    ).open();
    expect(fields).not.toContain('role');
    expect(defaultRole).toBe('attorney');
    expect(rows.map(({ status }) => status)).toEqual(['ready', 'ready', 'problem']);
  });
});

/** https://github.com/KingdomFirst/Excavator/issues/37 */
it('case 20: Outlook’s contacts keep middle name and suffix, and say only that an Exchange path is no address', async () => {
  const { open, service, records } = someImport(
    [
      '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business Street","Business City","Business Phone","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address"',
      '"Mr.","James","Coleman","Alison","Jr.","Ashgrove LLP","Lit","Partner","","Mobile","","jcalison.jr@ashgrove.example","SMTP","Jim",""',
      '"Mr.","James","","Alison","","Ashgrove LLP","Lit","Of Counsel","","Mobile","","/o=ExchangeLabs/ou=Exchange Administrative Group (X)/cn=Recipients/cn=abc-jalison","EX","Jim sr",""',
      '',
    ].join('\r\n'),
  );
  const { importId, mappingProblems, rows } = await open();
  expect(mappingProblems).toEqual([]);
  expect(rows.map(({ problems }) => problems.map(({ field, code }) => [field, code]))).toEqual([
    [],
    [['email', 'not-an-email']],
  ]);
  const fix = { importId, row: 1, field: 'email', value: '', reach: 'row' } as const;
  await good(service.fix(fix));
  const [, second] = await good(service.rowsNow({ importId, rows: [0, 1] }));
  expect(second).toMatchObject({ status: 'ready' });
  await good(service.commit({ importId }));
  const people = everything(records).people.map(({ name, role }) => [name, role]);
  expect(people.toSorted()).toEqual([
    ['James Alison', 'attorney'],
    ['James Coleman Alison Jr.', 'attorney'],
  ]);
});
