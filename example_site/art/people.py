"""The people of Brandt & Hale as tables of traits; to draw somebody new, add a row here."""

from dataclasses import dataclass

INK, CHESTNUT, HAZEL = "#1f1a20", "#6e3f27", "#8a5a35"
BLOND, STRAW, COPPER, GINGER = "#d9a95a", "#ecca85", "#b5562b", "#cf6c33"
GREY, WHITE = "#8d939a", "#e8e4de"


@dataclass(frozen=True)
class Person:
    """One person's traits; their words are the keys of the drawing tables."""

    key: str
    name: str
    skin: str
    face: str
    hair: str
    hair_colour: str
    clothes: str
    main: str
    second: str
    backdrop: tuple[str, str]
    eyes: str = "open"
    brows: str = "arched"
    nose: str = "straight"
    mouth: str = "smile"
    iris: str = "#4a2f24"
    lip: str = "#b5443f"
    pattern: str = ""
    beard: str = ""
    beard_colour: str = ""
    brow_colour: str = ""
    glasses: str = ""
    frame: str = "#12263a"
    earrings: str = ""
    metal: str = "#e0a43a"
    ribbon: str = "#e36414"
    build: int = 74
    tilt: float = 0
    turn: int = 0
    lines: int = 0
    freckles: bool = False
    cheeks: bool = True


BLUE, GREEN, GREY_EYE = "#3d7396", "#5a7a4a", "#5d6f7c"

# fmt: off
MENTORS = (
    Person(
        "jonas", "Jonas", "fair", "long", "side_part", HAZEL, "denim", "#4f7fa0", "#f4ece1",
        ("window", "sand"), iris=BLUE, beard="stubble", brows="straight", nose="round",
        mouth="smile", build=80, tilt=-3, turn=3
    ),
    Person(
        "aylin", "Aylin", "olive", "oval", "waves", "#3a2420", "blazer", "#e36414", "#fbf6ee",
        ("arcs", "sky"), eyes="lashes", mouth="open", earrings="hoops", build=68, tilt=4, turn=-3
    ),
    Person(
        "priya", "Priya", "brown", "heart", "straight", INK, "shirt", "#e0a43a", "#fbf6ee",
        ("plant", "mint"), eyes="lashes", mouth="smile", build=66, tilt=-4, turn=2
    ),
    Person(
        "mateo", "Mateo", "tan", "square", "curls", "#2d1d1a", "overalls", "#0f4c5c", "#f4ece1",
        ("roof", "orange"), beard="short", brows="heavy", mouth="open", nose="strong",
        build=82, tilt=3, turn=4
    ),
    Person(
        "freya", "Freya", "porcelain", "round", "braids", STRAW, "sweater", "#a8452f", "#f4ece1",
        ("hills", "sky"), iris=BLUE, brow_colour="#a97d3f", mouth="smile", nose="small",
        freckles=True, pattern="yoke", build=68, tilt=3, turn=-2, ribbon="#0f4c5c"
    ),
    Person(
        "kwame", "Kwame", "deep", "long", "locs", "#2c2020", "turtleneck", "#e0a43a", "#c46a2b",
        ("sunrise", "rose"), glasses="round", frame="#e9c46a", beard="short", nose="wide",
        mouth="open", brows="straight", build=80, tilt=-4, turn=-3, cheeks=False
    ),
    Person(
        "lena", "Lena", "fair", "heart", "bob", "#7c2f22", "tee", "#fbf6ee", "#0f4c5c",
        ("lamp", "mint"), iris=GREEN, eyes="lashes", mouth="lips", nose="small", pattern="stripes",
        build=66, tilt=-3, turn=3
    ),
    Person(
        "tomasz", "Tomasz", "fair", "square", "undercut", BLOND, "hoodie", "#5f7a4f", "#fbf6ee",
        ("crane", "sky"), iris=BLUE, beard="short", beard_colour="#b98a48", brows="heavy",
        brow_colour="#8f6a34", nose="strong", mouth="soft", build=84, tilt=2, turn=-4
    ),
    Person(
        "chloe", "Chloé", "peach", "oval", "bob_fringe", "#2b2024", "scarf", "#12263a", "#e36414",
        ("city", "rose"), eyes="lashes", mouth="lips", lip="#c0302f", nose="straight", build=66,
        tilt=4, turn=3
    ),
    Person(
        "yusuf", "Yusuf", "olive", "broad", "crop", INK, "work_jacket", "#0f4c5c", "#e9a15b",
        ("pipes", "sand"), beard="full", brows="heavy", nose="strong", mouth="smile", build=88,
        tilt=-2, turn=3
    ),
    Person(
        "ingrid", "Ingrid", "porcelain", "long", "top_bun", STRAW, "turtleneck", "#12263a",
        "#12263a", ("shelf", "moss"), iris=GREY_EYE, brow_colour="#9c7440", glasses="round",
        frame="#a8452f", mouth="smile", eyes="smile", build=66, tilt=3, turn=2
    ),
    Person(
        "daniel", "Daniel", "deep", "square", "high_top", "#1d171a", "shirt", "#9cc5d3", "#fbf6ee",
        ("board", "sand"), nose="wide", mouth="open", brows="straight", build=82, tilt=3, turn=-3,
        cheeks=False
    ),
    Person(
        "mei", "Mei", "peach", "round", "straight_fringe", "#1c1a22", "overalls", "#c46a2b",
        "#cfe3d6", ("waves", "sky"), eyes="narrow", nose="small", mouth="smile", build=64, tilt=-4,
        turn=-2
    ),
    Person(
        "samira", "Samira", "olive", "oval", "hijab", "#d8a48f", "drape", "#0f4c5c", "#0f4c5c",
        ("window", "mint"), eyes="lashes", brow_colour="#2d1d1a", mouth="open", lip="#b5443f",
        build=68, tilt=3, turn=2
    ),
    Person(
        "oskar", "Oskar", "porcelain", "broad", "short_waves", GINGER, "shirt", "#5f7a4f",
        "#33502f", ("hills", "ochre"), iris=GREEN, beard="full", brow_colour="#a4502c",
        mouth="smile", nose="round", pattern="checks", freckles=True, build=86, tilt=-3, turn=-3
    ),
    Person(
        "nadia", "Nadia", "tan", "heart", "long_curls", "#33201c", "hoodie", "#d8a48f", "#fbf6ee",
        ("arcs", "petrol"), eyes="lashes", mouth="open", nose="round", earrings="studs", build=68,
        tilt=4, turn=-3
    ),
    Person(
        "felix", "Felix", "fair", "oval", "quiff", "#c08f4a", "tee", "#e36414", "#fbf6ee",
        ("blinds", "sky"), iris=BLUE, glasses="square", frame="#12263a", brows="raised",
        brow_colour="#8f6a34", mouth="wry", build=78, tilt=-4, turn=2
    ),
    Person(
        "amara", "Amara", "deep", "oval", "afro", "#231a1c", "blouse", "#e9c46a", "#a8452f",
        ("plant", "rose"), eyes="lashes", mouth="lips", lip="#a83240", nose="wide",
        earrings="hoops", build=66, tilt=-3, turn=3, cheeks=False
    ),
    Person(
        "hugo", "Hugo", "peach", "long", "man_bun", CHESTNUT, "denim", "#33506b", "#fbf6ee",
        ("sunrise", "moss"), iris=GREEN, beard="full", brows="straight", mouth="smile",
        nose="strong", build=80, tilt=4, turn=-2
    ),
    Person(
        "zofia", "Zofia", "porcelain", "oval", "ponytail", COPPER, "sweater", "#3f7f78", "#fbf6ee",
        ("lamp", "ochre"), iris=GREEN, brow_colour="#8f4a2a", eyes="lashes", mouth="open",
        freckles=True, nose="small", build=66, tilt=-4, turn=-3, ribbon="#12263a"
    ),
    Person(
        "leo", "Leo", "brown", "oval", "buzz", "#2a1d1b", "hoodie", "#12263a", "#e36414",
        ("waves", "orange"), mouth="laugh", eyes="smile", nose="round", brows="soft",
        earrings="studs", build=78, tilt=-5, turn=3
    ),
    Person(
        "hana", "Hana", "peach", "oval", "low_bun", "#241d22", "cardigan", "#6b3f5b", "#f4ece1",
        ("blinds", "rose"), eyes="narrow", mouth="soft", nose="small", earrings="studs",
        metal="#fbf6ee", build=64, tilt=3, turn=-2
    ),
    Person(
        "ruben", "Ruben", "olive", "long", "mop", "#33231f", "polo", "#f4ece1", "#a8452f",
        ("board", "petrol"), beard="moustache", brows="heavy", nose="strong", mouth="soft",
        build=78, tilt=3, turn=3
    ),
    Person(
        "elif", "Elif", "tan", "heart", "pixie", "#2a1c1e", "work_jacket", "#12263a", "#d8a48f",
        ("city", "ochre"), eyes="lashes", mouth="wry", nose="straight", earrings="drops",
        metal="#e36414", build=66, tilt=-4, turn=-3
    ),
    Person(
        "finn", "Finn", "porcelain", "round", "mop", COPPER, "hoodie", "#e0a43a", "#12263a",
        ("crane", "mint"), iris=BLUE, eyes="open", mouth="laugh", nose="round", freckles=True,
        brow_colour="#8f4a2a", brows="raised", build=74, tilt=4, turn=2
    ),
)
EXECUTIVES = (
    Person(
        "margit", "Margit", "fair", "oval", "silver", "#dccfb0", "blazer", "#0f4c5c", "#f4ece1",
        ("window", "rose"), iris=BLUE, brow_colour="#9a8a6a", glasses="brow", frame="#a8452f",
        eyes="open", mouth="smile", lip="#b5443f", earrings="studs", lines=1, build=68, tilt=-3,
        turn=2
    ),
    Person(
        "bernard", "Bernard", "fair", "broad", "bald", GREY, "blazer", "#8a5a35", "#9cc5d3",
        ("shelf", "sand"), iris=GREY_EYE, beard="full", beard_colour="#b9bcc0",
        brow_colour="#8d939a", brows="heavy", nose="round", mouth="smile", lines=2, build=88,
        tilt=3, turn=-3
    ),
    Person(
        "katarzyna", "Katarzyna", "porcelain", "heart", "chignon", "#8c3f2a", "blouse", "#12263a",
        "#d8a48f", ("arcs", "moss"), iris=GREEN, eyes="lashes", brow_colour="#6e3424", mouth="lips",
        earrings="drops", lines=1, build=68, tilt=3, turn=3
    ),
    Person(
        "stephen", "Stephen", "deep", "square", "crop", "#a9abad", "suit", "#33506b", "#e36414",
        ("lamp", "sky"), brow_colour="#4b4648", glasses="square", frame="#2a1d1b", nose="wide",
        mouth="open", lines=1, build=86, tilt=-3, turn=3, cheeks=False
    ),
    Person(
        "isabelle", "Isabelle", "peach", "oval", "lob", "#b4b3b2", "scarf", "#5f7a4f", "#e0a43a",
        ("hills", "rose"), eyes="lashes", brow_colour="#6a6262", mouth="smile", nose="strong",
        lines=1, build=66, tilt=4, turn=-3
    ),
    Person(
        "rolf", "Rolf", "porcelain", "round", "halo", WHITE, "suit", "#5a4a3f", "#3f7f78",
        ("pipes", "mint"), iris=BLUE, beard="moustache", beard_colour="#e8e4de",
        brow_colour="#a9a49c", brows="heavy", glasses="thin", frame="#8a6a3a", nose="round",
        mouth="soft", lines=2, build=86, tilt=-2, turn=-2
    ),
    Person(
        "anita", "Anita", "brown", "oval", "curtain", "#2b2226", "blazer", "#a8555a", "#f3d58f",
        ("board", "moss"), eyes="smile", mouth="open", earrings="hoops", lines=1, build=68, tilt=-4,
        turn=2
    ),
    Person(
        "george", "George", "peach", "long", "receding", GREY, "cardigan", "#3f5a68", "#fbf6ee",
        ("roof", "ochre"), iris=BLUE, beard="stubble", beard_colour="#6f757c",
        brow_colour="#5f6469", brows="straight", nose="strong", mouth="wry", lines=2, build=80,
        tilt=3, turn=3
    ),
)
OTHERS = (
    Person(
        "marie", "Marie", "fair", "round", "wavy_bob", CHESTNUT, "cardigan", "#5f7a4f", "#fbf6ee",
        ("plant", "ochre"), iris=GREEN, eyes="lashes", mouth="smile", nose="small", build=68,
        tilt=3, turn=2
    ),
    Person(
        "paul", "Paul", "peach", "square", "short_waves", "#5a3c2a", "sweater", "#9cc5d3",
        "#12263a", ("shelf", "petrol"), beard="short", glasses="round", frame="#2a1d1b",
        mouth="wry", nose="straight", brows="straight", build=80, tilt=-4, turn=-3
    ),
    Person(
        "ines", "Inês", "deep", "heart", "box_braids", "#2a1f20", "tee", "#e36414", "#fbf6ee",
        ("sunrise", "mint"), eyes="lashes", mouth="smile", nose="wide", earrings="hoops", build=66,
        tilt=4, turn=-2, ribbon="#e9c46a", cheeks=False
    ),
)
# fmt: on

PEOPLE = MENTORS + EXECUTIVES + OTHERS
