DROP TABLE browser_sessions;
DROP TABLE codes;
DROP TABLE issued_tokens;
DROP TABLE token_families;
DROP TABLE consents;
DROP TABLE authorizations;
DROP TABLE clients;
