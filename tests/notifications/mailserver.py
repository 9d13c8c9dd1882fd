"""A real SMTP server on this machine, which can refuse, lose its answer or stall."""

import contextlib
import socket
from email import message_from_bytes, policy

import django
from aiosmtpd.controller import Controller

SMTP = "django.core.mail.backends.smtp.EmailBackend"


class MailServer:
    """Keeps what arrives in `mails`; `mode` says how it answers."""

    def __init__(self):
        self.mails, self.receivers, self.mode = [], [], "fine"

    async def handle_DATA(self, server, session, envelope):
        if self.mode == "refuse":
            return "451 Please try again later"
        self.mails.append(message_from_bytes(envelope.content, policy=policy.default))
        self.receivers.append(envelope.rcpt_tos)
        if self.mode == "lose the answer":
            server.transport.abort()
        return "250 Thank you"

    def only(self):
        """The one mail that came."""
        (mail,) = self.mails
        return mail


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def running():
    """A MailServer and its port, while the block lasts."""
    server, port = MailServer(), free_port()
    controller = Controller(server, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield server, port
    finally:
        controller.stop()


@contextlib.contextmanager
def silent():
    """A port that takes connections and never says a word, and its socket."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.settimeout(0)
        yield server, server.getsockname()[1]


def send_through(settings, port):
    """Let Django send mail to this port, in the words of the Django at hand."""
    options = {"host": "127.0.0.1", "port": port, "timeout": 5}
    if django.VERSION >= (6, 1):
        settings.MAILERS = {"default": {"BACKEND": SMTP, "OPTIONS": options}}
        return
    settings.EMAIL_BACKEND = SMTP
    for name, value in options.items():
        setattr(settings, f"EMAIL_{name.upper()}", value)


def text_of(mail):
    """The text as typed: SMTP ends lines its own way and adds one at the end."""
    return mail.get_body(("plain",)).get_content().replace("\r\n", "\n").removesuffix("\n")


def html_of(mail):
    return mail.get_body(("html",)).get_content()
