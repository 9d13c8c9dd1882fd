"""Where mentors stand: the directory page an editor made, else our own addresses.

Lists ask once for the base (`directory_url`) and hang every profile below it.
"""

from urllib.parse import urlencode

from django.urls import reverse

from ..core.faces import live_faces, pick_language
from ..programs.faces import ProgramFace

# What a profile's address carries along, and the form to ask presets from it: slugs of topics
# (repeated) and the translation key of a module.
TOPIC, MODULE = "topic", "module"


class DirectoryFace(ProgramFace):
    """Abstract. What makes a page the directory of its program; see `page_mixins`."""

    class Meta:
        abstract = True


def directory_face(program):
    """The live directory page in the active language, else in the program's; None without."""
    return pick_language(live_faces(DirectoryFace, program=program), program.language)


def plain_directory_url(program):
    """The address of the directory that needs no page."""
    return reverse("wagtail_reverse_mentoring:mentors", args=[program.slug])


def face_url(face, request=None):
    """The address of a directory page, with the slash that WAGTAIL_APPEND_SLASH may have taken:
    profiles hang below it. None where the site does not reach it.
    """
    url = face.get_url(request) if face is not None else None
    return f"{url.rstrip('/')}/" if url else None


def directory_url(program, request=None):
    """Where the program's mentors stand: on its page, else at our own address. Two queries."""
    return face_url(directory_face(program), request) or plain_directory_url(program)


def mentor_url(profile, base, *, topics=(), module=None):
    """The address of a profile below `base`, an answer of `directory_url`.

    `topics` (slugs) and `module` (a translation key) are what the visitor came for.
    """
    query = [(TOPIC, slug) for slug in topics]
    if module:
        query.append((MODULE, module))
    return f"{base}{profile.uuid}/" + (f"?{urlencode(query)}" if query else "")
