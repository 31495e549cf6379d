-- Passkeys as ASP.NET Core Identity keeps them: the public half alone, which opens nothing.
create table identity.passkeys (
    credential_id bytea constraint passkeys_pkey primary key,
    user_id uuid not null references identity.accounts (id) on delete cascade,
    data jsonb not null
);

create index passkeys_account on identity.passkeys (user_id);

grant select, insert, update, delete on identity.passkeys to rtb_app;
