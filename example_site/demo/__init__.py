"""What makes the intranet a demo: people, news, log-in by button, and the mails that went out."""
