-- Makes the role that the bot uses in PostgreSQL, or gives it a new password. Run it in the bot's database as the one that owns it,
-- as often as you like:
--   psql "$ADMIN_DATABASE_URL" --set=ON_ERROR_STOP=1 --set=password="$BOT_DATABASE_PASSWORD" --file=database-role.sql
-- The role may connect to this database and owns one schema in it, where the bot makes its tables and brings them up to date. It
-- cannot make roles or databases and sees nothing else of the server.
begin;

do $$
begin
  if not exists (select from pg_roles where rolname = 'coursemate_bot') then
    create role coursemate_bot login;
  end if;
end
$$;
alter role coursemate_bot with login password :'password';

-- Only a member of a role can give it something; until the end of this.
grant coursemate_bot to current_user;

do $$
declare
  thing record;
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to coursemate_bot', current_database());
  revoke all on schema public from public;
  create schema if not exists coursemate authorization coursemate_bot;
  execute format('alter role coursemate_bot in database %I set search_path = coursemate', current_database());

  -- What a bot made that was still the administrator: with its data it becomes the role's.
  for thing in
    select format('table public.%I', tablename) as made, format('table coursemate.%I', tablename) as moved
    from pg_tables where schemaname = 'public' and tableowner = current_user
    union all
    select format('function public.%I()', proname), format('function coursemate.%I()', proname)
    from pg_proc
    where pronamespace = 'public'::regnamespace and pronargs = 0 and pg_get_userbyid(proowner) = current_user
  loop
    execute format('alter %s set schema coursemate', thing.made);
    execute format('alter %s owner to coursemate_bot', thing.moved);
  end loop;
end
$$;

revoke coursemate_bot from current_user;
commit;
