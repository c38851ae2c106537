/**
 * How systems tell their dossiers apart: addresses and titles of the same client and of another one. Shapes of open
 * systems are those of their public source or demo; `assumed` marks a shape that was not seen in the system itself.
 * Numbers and names are made up.
 */
export interface Shape {
  system: string;
  how: 'path' | 'query' | 'hash' | 'frames' | 'post';
  assumed?: true;
  /** Pages of one client: [path, title]. The first is where the case was used before. */
  client: [string, string][];
  /** Pages of another client, the first the counterpart of the first. */
  other: [string, string][];
}

export const shapes: Shape[] = [
  {
    system: 'OpenMRS',
    how: 'query',
    client: [
      ['/openmrs/patientDashboard.form?patientId=7', 'Patient Dashboard'],
      ['/openmrs/admin/patients/shortPatientForm.form?patientId=7', 'Edit Patient'],
    ],
    other: [['/openmrs/patientDashboard.form?patientId=8', 'Patient Dashboard']],
  },
  {
    system: 'OpenMRS 3 (O3)',
    how: 'path',
    client: [
      ['/openmrs/spa/patient/5946f880-b197-400b-9caa-a3c661d23041/chart/Patient%20Summary', 'OpenMRS'],
      ['/openmrs/spa/patient/5946f880-b197-400b-9caa-a3c661d23041/chart/Visits', 'OpenMRS'],
    ],
    other: [['/openmrs/spa/patient/8673ee4f-e2ab-4077-ba55-4980f408773e/chart/Visits', 'OpenMRS']],
  },
  {
    system: 'OpenEMR',
    how: 'frames',
    client: [
      ['/openemr/interface/main/tabs/main.php?token_main=a1b2c3', 'OpenEMR'],
      ['/openemr/interface/main/tabs/main.php?token_main=d4e5f6', 'OpenEMR'],
    ],
    other: [['/openemr/interface/main/tabs/main.php?token_main=a1b2c3', 'OpenEMR']],
  },
  {
    system: 'OSCAR EMR',
    how: 'query',
    client: [
      ['/oscar/demographic/demographiccontrol.jsp?demographic_no=12&displaymode=edit', 'PATIENT DETAIL INFO'],
      ['/oscar/casemgmt/forward.jsp?action=view&demographicNo=12&appointmentNo=0', 'E-Chart'],
    ],
    other: [['/oscar/demographic/demographiccontrol.jsp?demographic_no=13&displaymode=edit', 'PATIENT DETAIL INFO']],
  },
  {
    system: 'GNU Health (Tryton web client)',
    how: 'hash',
    client: [['/#health/model/gnuhealth.patient/12;views=%5B1%5D', 'Patients - Tryton']],
    other: [['/#health/model/gnuhealth.patient/13;views=%5B1%5D', 'Patients - Tryton']],
  },
  {
    system: 'CARE',
    how: 'path',
    client: [
      ['/facility/0b1c2d3e-0000-4000-8000-00000000000a/patient/0b1c2d3e-0000-4000-8000-000000000001', 'CARE'],
      ['/facility/0b1c2d3e-0000-4000-8000-00000000000a/patient/0b1c2d3e-0000-4000-8000-000000000001/updates', 'CARE'],
    ],
    other: [['/facility/0b1c2d3e-0000-4000-8000-00000000000a/patient/0b1c2d3e-0000-4000-8000-000000000002', 'CARE']],
  },
  {
    system: 'Primero',
    how: 'path',
    client: [
      ['/v2/cases/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d', 'Primero'],
      ['/v2/cases/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d/edit', 'Primero'],
    ],
    other: [['/v2/cases/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', 'Primero']],
  },
  {
    system: 'DHIS2 Tracker Capture',
    how: 'hash',
    client: [
      ['/dhis-web-tracker-capture/index.html#/dashboard?tei=PQfMcpmXeFE&program=IpHINAT79UW&ou=DiszpKrYNg8', 'Tracker'],
    ],
    other: [
      ['/dhis-web-tracker-capture/index.html#/dashboard?tei=RjS3Hfe3Fp6&program=IpHINAT79UW&ou=DiszpKrYNg8', 'Tracker'],
    ],
  },
  {
    system: 'Gibbon (school)',
    how: 'query',
    client: [
      ['/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000000123', 'View Student Profile'],
      ['/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000000123&subpage=Notes', 'Notes'],
    ],
    other: [
      ['/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000000124', 'View Student Profile'],
    ],
  },
  {
    system: 'RosarioSIS (school)',
    how: 'query',
    client: [['/Modules.php?modname=Students/Student.php&student_id=21', 'Student Info']],
    other: [['/Modules.php?modname=Students/Student.php&student_id=22', 'Student Info']],
  },
  {
    system: 'Odoo',
    how: 'hash',
    client: [
      ['/web#id=12&model=res.partner&view_type=form&cids=1', 'Odoo - Sem Lindeboom'],
      ['/web#id=12&model=res.partner&view_type=form&cids=1&menu_id=84', 'Odoo - Sem Lindeboom'],
    ],
    other: [['/web#id=13&model=res.partner&view_type=form&cids=1', 'Odoo - Noor Visser']],
  },
  {
    system: 'SuiteCRM 8',
    how: 'hash',
    client: [['/#/contacts/record/3f2a0000-1111-4222-8333-444455556666', 'SuiteCRM']],
    other: [['/#/contacts/record/3f2a0000-1111-4222-8333-444455557777', 'SuiteCRM']],
  },
  {
    system: 'Dynamics 365',
    how: 'query',
    client: [
      [
        '/main.aspx?appid=6f8b0000-0000-4000-8000-000000000001&pagetype=entityrecord&etn=contact&id=6f8b0000-0000-4000-8000-00000000000a',
        'Contact: Sem L.',
      ],
    ],
    other: [
      [
        '/main.aspx?appid=6f8b0000-0000-4000-8000-000000000001&pagetype=entityrecord&etn=contact&id=6f8b0000-0000-4000-8000-00000000000b',
        'Contact: Noor V.',
      ],
    ],
  },
  {
    system: 'WordPress (a note per post)',
    how: 'query',
    client: [
      ['/wp-admin/post.php?post=12&action=edit', 'Edit Post “Sem L.”'],
      ['/wp-admin/post.php?post=40&action=edit', 'Edit Post “Sem L.”'],
    ],
    other: [['/wp-admin/post.php?post=13&action=edit', 'Edit Post “Noor V.”']],
  },
  {
    system: 'Request Tracker (a ticket per client)',
    how: 'query',
    client: [
      ['/rt/Ticket/Display.html?id=31', '#31: Sem L.'],
      ['/rt/Ticket/Update.html?Action=Comment&id=31', 'Update ticket #31 (Sem L.)'],
    ],
    other: [['/rt/Ticket/Display.html?id=32', '#32: Noor V.']],
  },
  {
    system: 'A care dossier with a client number in the path',
    how: 'path',
    assumed: true,
    client: [
      ['/clients/20417/reports', 'Rapportages – Sem L.'],
      ['/clients/20417/careplan/88', 'Zorgplan – Sem L.'],
    ],
    other: [['/clients/20418/reports', 'Rapportages – Noor V.']],
  },
  {
    system: 'A pupil system with a hash route',
    how: 'hash',
    assumed: true,
    client: [
      ['/#/leerling/5512/notities', 'Leerlingvolgsysteem'],
      ['/#/leerling/5512/toetsen', 'Leerlingvolgsysteem'],
    ],
    other: [['/#/leerling/5513/notities', 'Leerlingvolgsysteem']],
  },
  {
    system: 'A dossier that posts every page to one address, with the client in the title',
    how: 'post',
    assumed: true,
    client: [['/ecd/main.do', 'Lindeboom, S. – ECD']],
    other: [['/ecd/main.do', 'Visser, N. – ECD']],
  },
  {
    system: 'A dossier that posts every page to one address, under one title',
    how: 'post',
    assumed: true,
    client: [['/epd/app', 'EPD']],
    other: [['/epd/app', 'EPD']],
  },
];
