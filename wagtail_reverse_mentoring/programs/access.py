"""Which programs a visitor may know of, and which page stands before one.

Two gates: the program's audience, and, where a live page shows the program, that page's privacy.
"""

from ..core.faces import lets_in, live_faces, pick_language
from .models import Program
from .page_mixins import LandingFace

_CACHE = "_reverse_mentoring_programs"


def program_face(program):
    """The live page of a program in the active language, else in the program's; None without."""
    return pick_language(live_faces(LandingFace, program=program), program.language)


def visible_programs(request):
    """The programs this visitor may know of, both gates passed. A list, memoised on the request.

    For menus, teasers, lists, search and mail: never ask per row.
    """
    if not request.user.is_authenticated:
        return []
    if not hasattr(request, _CACHE):
        programs = list(Program.objects.visible_to(request.user))
        faces = {}
        if programs:
            for page in live_faces(LandingFace, program__in=programs):
                faces.setdefault(page.program_id, []).append(page)
        setattr(
            request,
            _CACHE,
            [
                program
                for program in programs
                if (face := pick_language(faces.get(program.pk, ()), program.language)) is None
                or lets_in(face, request)
            ],
        )
    return getattr(request, _CACHE)
