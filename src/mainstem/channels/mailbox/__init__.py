"""The mailbox of a deployment that tries things out: a real SMTP server whose mails can be read by API."""
