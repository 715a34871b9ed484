import type { RescueCase } from '../../../support/rescue.ts';

/** A program's export by its lines. `name`: a program that writes what another one does. */
export type ProgramCase = Omit<RescueCase, 'content'> & {
  readonly lines: readonly string[];
  readonly name?: string;
};

const CHROME = [
  'name,url,username,password,note',
  'Court,https://ecf.alnb.uscourts.gov/cgi-bin/login.pl,aashgrove,"Fern, ""9""",',
  'Shop,https://shop.example/,ann,not-a-court-1,',
];
const APPLE = [
  'Title,URL,Username,Password,Notes,OTPAuth',
  'Court (aashgrove),https://ecf.alnb.uscourts.gov/,aashgrove,Fern-Quill-71,,',
];
const NORDPASS =
  'name,url,additional_urls,username,password,note,cardholdername,cardnumber,cvc,pin,expirydate,zipcode,folder,shared_folder,full_name,phone_number,email,address1,address2,city,country,state,type,custom_fields';

const FERN = ['alnb', 'aashgrove', 'Fern-Quill-71'] as const;

/** One small export of each program as the program writes it, with data of our own. */
export const PROGRAM_EXPORTS: readonly ProgramCase[] = [
  {
    program: 'chrome',
    fileName: 'Chrome Passwords.csv',
    lines: CHROME,
    logins: [['alnb', 'aashgrove', 'Fern, "9"']],
  },
  {
    program: 'edge',
    fileName: 'Microsoft Edge Passwords.csv',
    lines: CHROME,
    logins: [['alnb', 'aashgrove', 'Fern, "9"']],
  },
  {
    program: 'brave',
    fileName: 'Brave Passwords.csv',
    lines: CHROME,
    logins: [['alnb', 'aashgrove', 'Fern, "9"']],
  },
  {
    program: 'firefox',
    fileName: 'passwords.csv',
    lines: [
      '"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"',
      '"https://ecf.alnb.uscourts.gov","aashgrove","Fern-Quill-71",,"https://ecf.alnb.uscourts.gov","{00000000-0000-4000-8000-000000000001}","1700000000000","1700000000000","1700000000000"',
    ],
    logins: [FERN],
  },
  { program: 'safari', fileName: 'Safari Passwords.csv', lines: APPLE, logins: [FERN] },
  {
    ...{ program: 'safari', name: 'Apple Passwords', fileName: 'Passwords.csv' },
    lines: [
      ...APPLE,
      'bank.example (ann),https://bank.example/,ann,not-a-court-1,,otpauth://totp/Bank:ann?secret=JBSWY3DPEHPK3PXP',
    ],
    logins: [FERN],
  },
  {
    program: 'bitwarden',
    fileName: 'bitwarden_export_20260301.csv',
    lines: [
      'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp',
      'Courts,1,login,Court,,,0,"https://www.alnb.uscourts.gov,https://ecf.alnb.uscourts.gov",aashgrove,Fern-Quill-71,',
      ',,note,Wi-Fi,keep this,,0,,,,',
    ],
    logins: [FERN],
  },
  {
    program: '1password',
    fileName: '1PasswordExport.csv',
    lines: [
      'Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes',
      '"Court","https://ecf.alnb.uscourts.gov/","aashgrove","Fern-Quill-71",,"false","false",,',
    ],
    logins: [FERN],
  },
  {
    program: 'lastpass',
    fileName: 'lastpass_export.csv',
    lines: [
      'url,username,password,totp,extra,name,grouping,fav',
      'https://ecf.alnb.uscourts.gov/,aashgrove,Fern-Quill-71,,,Court,Work,0',
      'http://sn,,,,a note,Note,,0',
    ],
    logins: [FERN],
  },
  {
    program: 'dashlane',
    fileName: 'credentials.csv',
    lines: [
      'username,username2,username3,title,password,note,url,category,otpUrl',
      ',aashgrove,,Court,Fern-Quill-71,,https://ecf.alnb.uscourts.gov/,Work,',
    ],
    logins: [FERN],
  },
  {
    program: 'keeper',
    fileName: 'keeper.csv',
    lines: [
      '"Courts","Court","aashgrove","Fern-Quill-71","https://ecf.alnb.uscourts.gov/","","","Court ID","x","Phone","y"',
    ],
    logins: [FERN],
  },
  {
    program: 'keepass',
    fileName: 'Database.csv',
    lines: [
      '"Account","Login Name","Password","Web Site","Comments"',
      '"Court","aashgrove","Fern\\"\\\\71","https://ecf.alnb.uscourts.gov/","line one\nline two"',
    ],
    logins: [['alnb', 'aashgrove', 'Fern"\\71']],
  },
  {
    program: 'keepassxc',
    fileName: 'Passwords.csv',
    lines: [
      '"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"',
      '"Root","Court","aashgrove","Fern\\""71","ecf.alnb.uscourts.gov","","","0","2026-03-01T10:00:00Z","2024-03-01T10:00:00Z"',
    ],
    logins: [['alnb', 'aashgrove', 'Fern\\"71']],
  },
  {
    program: 'nordpass',
    fileName: 'nordpass.csv',
    lines: [
      NORDPASS,
      'Courts,,,,,,,,,,,,,,,,,,,,,,folder,',
      'Court,https://www.alnb.uscourts.gov,"[""https://ecf.alnb.uscourts.gov""]",aashgrove,Fern-Quill-71,,,,,,,,Courts,,,,,,,,,,password,[]',
    ],
    logins: [FERN],
  },
  {
    program: 'proton-pass',
    fileName: 'Proton Pass_export.csv',
    lines: [
      'type,name,url,email,username,password,note,totp,createTime,modifyTime,vault',
      'login,Court,"https://www.alnb.uscourts.gov/, https://ecf.alnb.uscourts.gov/",ann@ashgrove.example,aashgrove,Fern-Quill-71,,,1700000000,1700000001,Work',
    ],
    logins: [FERN],
  },
  {
    program: 'roboform',
    fileName: 'RoboForm.csv',
    lines: [
      '\uFEFFName,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2',
      'Court,https://www.alnb.uscourts.gov,https://ecf.alnb.uscourts.gov,aashgrove,\'@Fern-71,,/Work,"User ID$,,,txt,aashgrove","Password$,,,pwd,@Fern-71"',
    ],
    logins: [['alnb', 'aashgrove', '@Fern-71']],
  },
  {
    program: 'enpass',
    fileName: 'enpass.csv',
    lines: [
      '"Wi-Fi","a bare note"',
      '"Court","Username","aashgrove","E-mail","ann@ashgrove.example","*Password","Fern-Quill-71","Website","https://ecf.alnb.uscourts.gov/","a note"',
      '"Card","Cardholder","Ann","Number","1234"',
    ],
    logins: [FERN],
  },
  {
    program: 'zoho-vault',
    fileName: 'zohovault.csv',
    lines: [
      '"Password Name","Description","Password URL","SecretData","Notes","CustomData","Tags","Classification","Favorite","TOTP","Folder Name"',
      '"Court","","https://ecf.alnb.uscourts.gov/","SecretType:Web Account\nUser Name:aashgrove\nPassword:Fern:Quill-71\n","","","","Enterprise","false","",""',
    ],
    logins: [['alnb', 'aashgrove', 'Fern:Quill-71']],
  },
];
