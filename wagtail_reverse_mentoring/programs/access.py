"""Which programs a visitor may know of, and which page stands before one.

Two gates: the program's audience, and, where a live page shows the program, that page's privacy.
"""

from ..core.faces import lets_in, live_faces, pick_language
from .faces import LandingFace
from .models import Program

_CACHE = "_reverse_mentoring_programs"


def program_face(program):
    """The live page of a program in the active language, else in the program's; None without."""
    return pick_language(live_faces(LandingFace, program=program), program.language)


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
        faces = {
            program: pick_language(pages.get(program.pk, ()), program.language)
            for program in programs
        }
        let_in = {
            program: face
            for program, face in faces.items()
            if face is None or lets_in(face, request)
        }
        setattr(request, _CACHE, let_in)
    return getattr(request, _CACHE)
