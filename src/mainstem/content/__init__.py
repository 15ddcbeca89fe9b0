"""What is said: templates in Liquid and MJML, rendered in a sandbox."""
