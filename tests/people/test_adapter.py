"""What the default adapter makes of a user model it has never seen."""

import pytest
from django.contrib.auth.models import AbstractUser

from wagtail_reverse_mentoring.people.adapter import PeopleAdapter


class Nameless:
    """A user model whose `get_full_name()` is Django's, whatever became of the fields."""

    first_name = last_name = ""
    get_full_name = AbstractUser.get_full_name

    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __str__(self):
        return "the host's word"


class Plain:
    """Django's AbstractBaseUser has no `get_full_name()` at all."""

    def __init__(self, **fields):
        self.__dict__.update(fields)

    __str__ = Nameless.__str__


@pytest.mark.parametrize(
    ("user", "name", "sorted_by"),
    [
        (Nameless(first_name="Ada", last_name="Byron"), "Ada Byron", "Byron Ada"),
        (Nameless(first_name="Ada", last_name="Byron", name="ab"), "Ada Byron", "Byron Ada"),
        (Nameless(first_name=None, last_name=None, name="Ada Byron"), "Ada Byron", "Ada Byron"),
        (Nameless(first_name=None, last_name=None), "the host's word", "the host's word"),
        (Nameless(full_name=" Ada Byron "), "Ada Byron", "Ada Byron"),
        (Nameless(), "the host's word", "the host's word"),
        (Plain(full_name="Ada Byron"), "Ada Byron", "Ada Byron"),
        (Plain(name=None), "the host's word", "the host's word"),
    ],
)
def test_a_name_is_found_wherever_the_user_model_keeps_it(user, name, sorted_by):
    adapter = PeopleAdapter()
    assert adapter.display_name(user) == name
    assert adapter.sort_name(user) == sorted_by
