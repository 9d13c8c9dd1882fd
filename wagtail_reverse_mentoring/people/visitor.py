"""Who is looking? The Person of a request, without writing anything on a GET."""

from .actions import ensure_person, facts_of
from .models import Person

_CACHE = "_reverse_mentoring_person"


def visitor(request):
    """The signed-in visitor as a Person, unsaved (`pk` None) where they never acted here.

    None for somebody who is not signed in.
    """
    if not request.user.is_authenticated:
        return None
    if not hasattr(request, _CACHE):
        person = Person.objects.filter(user=request.user).first()
        person = person or Person(**facts_of(request.user))
        person.user = request.user
        setattr(request, _CACHE, person)
    return getattr(request, _CACHE)


def acting_person(request):
    """The visitor as a saved Person: for POSTs."""
    person = visitor(request)
    if person.pk is None:
        person = ensure_person(request.user)
        setattr(request, _CACHE, person)
    return person
