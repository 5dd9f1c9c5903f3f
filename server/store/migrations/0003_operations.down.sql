DROP TABLE webhooks;
DROP TABLE audit_ends;
DROP TABLE audit_entries;
DROP TABLE spent;
DROP TABLE leases;
DROP TABLE rate_limits;
