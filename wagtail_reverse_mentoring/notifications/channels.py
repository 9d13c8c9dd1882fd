"""The ways a message reaches somebody. A site names its own classes in the setting CHANNELS."""

from functools import cache

from django.core.mail import EmailMultiAlternatives
from django.utils.module_loading import import_string

from ..core.conf import mentoring_settings
from .letters import address_of, letter_of, mail_domain


class Undeliverable(Exception):
    """Trying again would not help: the message has nowhere to go."""


class Channel:
    """Subclass this for a way of your own: a chat, a government's notify service.

    `deliver` is called with the receiver's language and the program's time zone switched on. It
    raises Undeliverable to give up, anything else to be tried again later. A message may come
    twice where the first answer was lost: `message.uuid` is the same then. What is done on the
    intranet's own pages alone comes by no other way, whoever wants "the intranet only" gets
    nothing by any, and `letters.letter_of(message, subject)` has the words.
    """

    # Delivered by being a row: `deliver` is never called.
    at_once = False

    def deliver(self, message, subject):
        """Bring `message` to its receiver. `subject` is the row it is about."""
        raise NotImplementedError


class IntranetChannel(Channel):
    """A notice on the page of notices, there from the moment its row is."""

    at_once = True


class MailChannel(Channel):
    """Django's mail, by whatever server the site has configured."""

    def deliver(self, message, subject):
        self.mail(message, subject).send()

    def mail(self, message, subject):
        """The EmailMultiAlternatives that is sent."""
        letter = letter_of(message, subject)
        to = self.address(message)
        if not to:
            raise Undeliverable
        headers = {"Message-ID": f"<{message.uuid}@{mail_domain()}>"}
        if not letter.by_hand:
            headers["Auto-Submitted"] = "auto-generated"
        if redirect := mentoring_settings.REDIRECT_ALL_MAIL_TO:
            headers["X-Original-To"] = to
            to = redirect
        mail = EmailMultiAlternatives(
            subject=letter.subject,
            body=letter.text,
            from_email=mentoring_settings.FROM_EMAIL,
            to=[to],
            reply_to=[letter.reply_to] if letter.reply_to else None,
            headers=headers,
        )
        if letter.html:
            mail.attach_alternative(letter.html, "text/html")
        return mail

    def address(self, message):
        """A person's own address, or the help mailbox where there is no person."""
        return address_of(message.receiver) if message.receiver_id else message.program.help_email


@cache
def _instance(path):
    return import_string(path)()


def channels():
    """A dict: name -> Channel, as the site's settings say now."""
    return {name: _instance(path) for name, path in mentoring_settings.CHANNELS.items()}
