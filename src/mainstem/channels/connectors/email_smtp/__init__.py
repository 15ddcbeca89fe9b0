"""E-mail to any SMTP server."""
