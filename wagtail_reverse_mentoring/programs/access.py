"""Which programs a visitor may know of, and which page stands before one.

Two gates: the program's audience, and, where a live page shows the program, that page's privacy.
"""

from ..core.faces import lets_in, live_faces, pick_language
from .faces import LandingFace
from .models import Program

_CACHE = "_reverse_mentoring_programs"


def faces_of(program):
    """The live pages of a program, in every language."""
    return live_faces(LandingFace, program=program)


def face_among(pages, program):
    """Of its live pages, the one in the active language, else in the program's; None without."""
    return pick_language(pages, program.language)


def face_of(program):
    """The live page that shows a program to whoever looks now; None without."""
    return face_among(faces_of(program), program)


def wall_among(pages, program, request):
    """The live page whose privacy this visitor has to pass; None where no page stands there.

    Visitors choose their language, so every language's page has a say: one that does not let this
    visitor in is the wall, else the one in their language.
    """
    closed = [page for page in pages if not lets_in(page, request)]
    return next(iter(closed), face_among(pages, program))


def visible_programs(request):
    """The programs this visitor may know of, both gates passed. A list, memoised on the request.

    For menus, teasers, lists, search and mail: never ask per row.
    """
    return list(visible_faces(request))


def visible_faces(request):
    """As `visible_programs`, a dict: each program with its live page, or None where it has none."""
    if not request.user.is_authenticated:
        return {}
    if not hasattr(request, _CACHE):
        programs = list(Program.objects.visible_to(request.user))
        pages = {}
        if programs:
            for page in live_faces(LandingFace, program__in=programs):
                pages.setdefault(page.program_id, []).append(page)
        faces = {program: face_among(pages.get(program.pk, ()), program) for program in programs}
        let_in = {
            program: face
            for program, face in faces.items()
            if all(lets_in(page, request) for page in pages.get(program.pk, ()))
        }
        setattr(request, _CACHE, let_in)
    return getattr(request, _CACHE)
