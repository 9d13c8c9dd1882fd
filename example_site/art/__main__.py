"""Writes every picture: ``python -m example_site.art``."""

from pathlib import Path

from .people import PEOPLE
from .portraits import portrait
from .scenes import SCENES, scene

TARGET = Path(__file__).resolve().parent.parent / "static" / "art"


def write(folder, key, text):
    (TARGET / folder).mkdir(parents=True, exist_ok=True)
    (TARGET / folder / f"{key}.svg").write_text(text, encoding="utf-8")


def main():
    for person in PEOPLE:
        write("portraits", person.key, portrait(person))
    for key in SCENES:
        write("scenes", key, scene(key))


if __name__ == "__main__":
    main()
