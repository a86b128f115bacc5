-- Who may do what. Nobody may change or remove what was recorded, its owner included; the triggers say so to a superuser too.

revoke all on ledger_entry, ledger_head, idempotency, snapshot, token_entry, relay_cursor, ledger from public;
revoke update, delete, truncate on ledger_entry, idempotency from current_user;

grant usage on schema ${flyway:defaultSchema} to "${appendRole}", "${auditRole}";

grant select, insert on ledger_entry, idempotency to "${appendRole}";
grant select on ledger_head, relay_cursor, ledger to "${appendRole}";
grant update (epoch, position, topic_id, renewed_at) on relay_cursor to "${appendRole}";
grant select, insert, update, delete on snapshot, token_entry to "${appendRole}";
grant execute on function position_before(timestamptz) to "${appendRole}", "${auditRole}";

grant select on ledger_entry, ledger_head, idempotency, ledger, relay_cursor to "${auditRole}";
