"""How a person looks on a screen: name, photo or initials, and where they work."""

from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from .adapter import get_adapter

TONES = 6
LINK_SCHEMES = {"", "http", "https", "mailto", "tel", "sip", "xmpp", "msteams"}


@dataclass(frozen=True)
class PersonCard:
    """What templates show of a person; made from the adapter's answers."""

    name: str
    photo_url: str = ""
    job_title: str = ""
    department: str = ""
    site: str = ""
    profile_url: str = ""
    contacts: list = field(default_factory=list)

    @property
    def initials(self):
        words = [word for word in self.name.split() if word[0].isalnum()]
        return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()

    @property
    def tone(self):
        """One of six tints for the initials, always the same for the same name."""
        return sum(map(ord, self.name)) % TONES + 1

    @property
    def place(self):
        """ "Corporate Communications, Hamburg" – whatever of it is known."""
        return ", ".join(part for part in (self.department, self.site) if part)


def safe_url(url):
    """An address that a link may carry; empty for any other ("javascript:" and the like)."""
    scheme = urlsplit(url or "").scheme.lower()
    return (url or "") if scheme in LINK_SCHEMES else ""


def person_card(person, *, photo=True, contacts=False):
    """The card of one person. `photo`: they agreed to show it. `contacts`: the viewer may know."""
    adapter, user = get_adapter(), person.user
    if user is None:
        return PersonCard(name=person.display_name)
    return PersonCard(
        name=person.display_name,
        photo_url=(photo and adapter.photo_url(user)) or "",
        job_title=adapter.job_title(user) or "",
        department=adapter.department(user) or "",
        site=adapter.site(user) or "",
        profile_url=safe_url(adapter.profile_url(user)),
        contacts=[replace(contact, url=safe_url(contact.url)) for contact in adapter.contacts(user)]
        if contacts
        else [],
    )


def load_people(people):
    """Let the adapter fetch what it needs for a whole list at once (no query per card)."""
    get_adapter().load([person.user for person in people if person.user_id])
