-- Tokens that people make for their programs. The secret is kept as a hash alone; the prefix finds the row, and the token where it was left lying.
create table rtb.api_tokens (
    tenant_id varchar not null,
    token_id uuid not null,
    account_id uuid not null,
    name varchar not null,
    prefix varchar not null,
    secret_hash varchar not null,
    scopes varchar[] not null,
    had_second_factor boolean not null,
    made_on date not null,
    ends_on date not null,
    last_used_on date,
    revoked_at timestamptz,
    constraint api_tokens_pkey primary key (tenant_id, token_id)
);

create unique index api_tokens_prefix on rtb.api_tokens (prefix);
create index api_tokens_account on rtb.api_tokens (tenant_id, account_id);

grant select, insert, update on rtb.api_tokens to rtb_app;
alter table rtb.api_tokens enable row level security;
create policy one_tenant on rtb.api_tokens to rtb_app using (tenant_id = current_setting('app.tenant', true));

-- Whose a token is, is known only once it was found.
grant select on rtb.api_tokens to rtb_worker;
create policy every_tenant on rtb.api_tokens to rtb_worker using (true);
