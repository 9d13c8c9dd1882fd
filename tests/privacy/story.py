"""A program in which everything has happened once, with a marker word wherever words are private."""

import datetime as dt
from dataclasses import dataclass

from django.utils import timezone
from wagtail.log_actions import log

from tests.access import generic_world
from tests.access import world as worlds
from tests.factories import ask, make_mentor, make_pairing, make_person, offer
from wagtail_reverse_mentoring.mentors.actions import submit_profile, take_down_profile
from wagtail_reverse_mentoring.models import RequestWords
from wagtail_reverse_mentoring.notifications.actions import announce_pending, deliver_due
from wagtail_reverse_mentoring.pairings import actions

COORDINATING = {"coordinator", "superuser"}


@dataclass(frozen=True)
class Secret:
    """Two words that stand together: one to search for, one to recognise. `readers`: roles."""

    field: tuple
    name: str
    readers: frozenset
    page: tuple = ()

    @property
    def bait(self):
        return f"zwiebelfisch{self.name}"

    @property
    def tell(self):
        return f"quastenflosser{self.name}"

    @property
    def words(self):
        return f"{self.bait} {self.tell}"


class Story:
    """Builds the world; `secrets` are what must not be found by others than their readers."""

    def __init__(self, *, pages):
        self.secrets = []
        self.world = generic_world.build() if pages else worlds.build()
        self.requests = {"open": self.world.request}
        RequestWords.objects.update(message=self._message("open", "mentee", "mentor"))
        self._closed_requests()
        self._profiles()
        self._help("sent")
        announce_pending()
        deliver_due()
        self._help("waiting")
        coordinator = self.world.people["coordinator"].user
        for row in (self.world.program, *self.requests.values(), *self.profiles.values()):
            log(row, "wagtail.edit", user=coordinator)

    def secret(self, field, name, *readers, page=()):
        secret = Secret(field, name, frozenset(readers), page)
        self.secrets.append(secret)
        return secret.words

    def person(self, role, name):
        """Somebody more, whom tests sign in by the word `role`."""
        self.world.people[role] = make_person(name)
        return self.world.people[role]

    def _message(self, name, asker, mentor):
        page = ("request", name)
        return self.secret(("RequestWords", "message"), name, asker, mentor, page=page)

    def _asked(self, name, **mentor):
        """A request of two new people, its message a secret of theirs."""
        asker = self.person(f"asker {name}", f"Asker {name.title()}")
        teacher = self.person(f"teacher {name}", f"Teacher {name.title()}")
        profile = make_mentor(self.world.program, person=teacher, **mentor)
        message = self._message(name, f"asker {name}", f"teacher {name}")
        self.requests[name] = ask(profile, asker, message=message)
        return self.requests[name]

    def _closed_requests(self):
        accepted = self._asked("accepted")
        self.pairing = actions.accept_request(accepted, by=accepted.mentor)
        reason = Secret(("PairingRequest", "decline_reason"), "no", frozenset())
        self.secrets.append(reason)
        declined = self._asked("declined")
        actions.decline_request(declined, by=declined.mentor, reason=reason.tell)
        withdrawn = self._asked("withdrawn")
        actions.withdraw_request(withdrawn, by=withdrawn.mentee)
        expired = self._asked("expired")
        soon = timezone.now() + dt.timedelta(days=60)
        actions.expire_requests(soon, of=type(expired).objects.filter(pk=expired.pk))
        superseded = self._asked("superseded")
        make_pairing(superseded.mentor_profile, make_person("Faster Person"))

    def _profiles(self):
        program = self.world.program
        self.profiles = {"listed": self.world.listed}
        for name, readers in {
            "draft": set(),
            "pending": COORDINATING,
            "down": COORDINATING,
        }.items():
            owner = self.person(f"owner {name}", f"Owner {name.title()}")
            texts = {
                field: self.secret(
                    ("MentorProfile", field),
                    f"{name}{field.replace('_', '')}",
                    f"owner {name}",
                    *readers,
                    page=("profile", name),
                )
                for field in ("about", "wants_to_learn", "meeting_place")
            }
            if name == "down":
                profile = make_mentor(program, person=owner, **texts)
                take_down_profile(profile, by=owner)
            else:
                profile = offer(program, owner, **texts)
            if name == "pending":
                submit_profile(profile, by=owner)
            self.profiles[name] = profile

    def _help(self, name):
        words = self.secret(("HelpCall", "words"), f"help{name}")
        actions.call_for_help(self.world.program, by=self.world.people["mentee"], words=words)
