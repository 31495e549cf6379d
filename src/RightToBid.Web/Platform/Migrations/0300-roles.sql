-- More kinds of account: who leads a group, a parish clerk, who reviews, who audits, and who manages accounts.
insert into identity.roles (id, name, normalized_name) values
    ('0f1c2a5e-0000-7000-8000-000000000004', 'group-lead', 'GROUP-LEAD'),
    ('0f1c2a5e-0000-7000-8000-000000000005', 'parish-clerk', 'PARISH-CLERK'),
    ('0f1c2a5e-0000-7000-8000-000000000006', 'reviewer', 'REVIEWER'),
    ('0f1c2a5e-0000-7000-8000-000000000007', 'auditor', 'AUDITOR'),
    ('0f1c2a5e-0000-7000-8000-000000000008', 'authority-administrator', 'AUTHORITY-ADMINISTRATOR'),
    ('0f1c2a5e-0000-7000-8000-000000000009', 'platform-administrator', 'PLATFORM-ADMINISTRATOR');
