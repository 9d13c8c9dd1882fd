"""Hundreds of mentors at once, for tests that count queries and pages."""

from tests.factories import make_topic
from wagtail_reverse_mentoring.mentors.actions import directory_changed
from wagtail_reverse_mentoring.models import (
    DirectoryEntry,
    MentorLanguage,
    MentorProfile,
    Person,
    Places,
    TopicOffer,
)


def many_mentors(program, count, *, topics=()):
    """Listed mentors, every second one free, each with a topic and a language."""
    start = Person.objects.count()
    people = Person.objects.bulk_create(
        Person(display_name=f"Mentor {number:04}", sort_name=f"mentor {number:04}")
        for number in range(start, start + count)
    )
    places = Places.objects.bulk_create(Places(limit=n % 2, taken=0) for n in range(count))
    profiles = MentorProfile.objects.bulk_create(
        MentorProfile(program=program, person=person, places=room, state="listed", about="Hello.")
        for person, room in zip(people, places, strict=True)
    )
    DirectoryEntry.objects.bulk_create(
        DirectoryEntry(
            profile=profile,
            program=program,
            listed=True,
            free=bool(profile.places.limit),
            sort_name=profile.person.sort_name,
        )
        for profile in profiles
    )
    topics = topics or [make_topic()]
    TopicOffer.objects.bulk_create(
        TopicOffer(tag=topics[at % len(topics)], content_object=profile)
        for at, profile in enumerate(profiles)
    )
    MentorLanguage.objects.bulk_create(
        MentorLanguage(profile=profile, code=["en", "de"][at % 2])
        for at, profile in enumerate(profiles)
    )
    directory_changed(program.pk, [])
    return profiles
