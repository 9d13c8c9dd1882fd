"""Reads the mails that the file backend wrote, newest first."""

import re
from dataclasses import dataclass
from datetime import datetime, timezone
from email import message_from_bytes, policy
from email.utils import parsedate_to_datetime
from hashlib import sha256
from pathlib import Path

from django.conf import settings

# The file backend ends each mail with a rule; a rule inside a mail is not followed by a header.
RULE = re.compile(rb"^-{79}\n(?=Content-Type:|MIME-Version:|\Z)", re.MULTILINE)


@dataclass
class Mail:
    number: str  # made of the mail itself, so that a link to it stays
    sender: str
    to: str
    subject: str
    date: datetime
    text: str
    html: str
    attachments: list


def sent_mails():
    folder = Path(settings.MAIL_DIR)
    files = sorted(folder.glob("*.log"), key=lambda file: file.stat().st_mtime)
    raw = [part for file in files for part in RULE.split(file.read_bytes()) if part.strip()]
    # The sort is stable: of two mails of the same second, the one written later comes first.
    return sorted((_read(part) for part in reversed(raw)), key=lambda mail: mail.date, reverse=True)


def _read(raw):
    message = message_from_bytes(raw.strip(), policy=policy.default)
    return Mail(
        number=sha256(raw).hexdigest()[:12],
        sender=str(message["From"] or ""),
        to=str(message["To"] or ""),
        subject=str(message["Subject"] or ""),
        date=_date(message),
        text=_part(message, "plain"),
        html=_part(message, "html"),
        attachments=[
            part.get_filename() or part.get_content_type() for part in message.iter_attachments()
        ],
    )


def _part(message, kind):
    part = message.get_body(preferencelist=(kind,))
    return part.get_content().strip() if part else ""


def _date(message):
    try:
        date = parsedate_to_datetime(message["Date"])
    except (TypeError, ValueError):
        return datetime.min.replace(tzinfo=timezone.utc)
    return date if date.tzinfo else date.replace(tzinfo=timezone.utc)
