"""What the mentors of Brandt & Hale offer, and the small stories of who asked whom."""

from typing import NamedTuple

NAME = "Reverse mentoring"
SLUG = "reverse-mentoring"
PURPOSE = "An hour a month with a colleague who shows you what you never dared to ask."
HELP_MAILBOX = "mentoring@brandt-hale.example"
CHIEF_COORDINATOR = "marie"


class Offer(NamedTuple):
    key: str
    about: str
    topics: list
    modules: str = "123"  # the modules by their number
    wants: str = ""
    limit: int = 1
    meeting: str = "either"
    paused: bool = False


OFFERS = [
    Offer("jonas", "I film with a phone and cut on the train. In an hour you will have your first minute of video, and you will like your own voice by the end of it.", ["Short videos", "News and blogs", "Working out loud", "Blogging as a leader", "Asking for feedback in the open"], "12", "How a director decides what not to say."),
    Offer("aylin", "I turn complaints into buttons. I can show you how our apps come about, and you can tell me what they look like from a corner office.", ["The service app", "Task boards", "AI assistants", "Project wikis"], "123", "How you keep 600 people pulling the same way."),
    Offer("priya", "Numbers are shy. I help you ask them good questions: your own dashboard, on your own phone, with nobody watching.", ["Dashboards", "AI assistants", "Writing good prompts", "What AI can and cannot do"], "12", "How the board really reads a chart."),
    Offer("mateo", "Half my customers write to me before they call. I'll show you what they see when they look us up.", ["Customers on social media", "A good profile", "Building a network", "News and blogs"], "12", "Negotiating when you can't walk away.", meeting="video"),
    Offer("freya", "I explain our carbon figures to whoever asks, on whatever channel they ask. Bring your hardest question.", ["Groups and communities", "Working out loud", "Telling true from false"], "12", "How long decisions take, and why."),
    Offer("kwame", "I look after the servers behind the things you click. No question is too basic; most good ones are.", ["Passwords and passkeys", "How feeds choose what we see", "Privacy and trust online", "Chat instead of mail", "Shared documents"], "12", "What keeps you awake. I may have a dashboard for it.", 2),
    Offer("lena", "I read every comment under our posts, and answer most. We could answer one together.", ["Asking for feedback in the open", "Short videos", "Groups and communities"], "1", "Speaking to a full hall."),
    Offer("tomasz", "My robots have their own channel. I show how a works team shares what it knows without writing minutes.", ["Task boards", "Working across sites", "Team wikis", "Asking for feedback in the open"], "23", "How a budget is won.", meeting="in_person"),
    Offer("chloe", "I answer customers in chat all day. Sit beside me for an hour and you will never skip a customer survey again.", ["Chat instead of mail", "Customers on social media", "Asking for feedback in the open"], "12", "How you learned to say no kindly."),
    Offer("yusuf", "I send the fake phishing mails. I can teach you to smell the real ones, without fear.", ["Passwords and passkeys", "Telling true from false", "Privacy and trust online"], "1", "How to be heard when nothing has burnt yet."),
    Offer("ingrid", "I'm an engineer, not a computer person; that may be why people find me easy to follow.", ["Shared documents", "Video calls"], "12", "How technical people become leaders."),
    Offer("daniel", "140 vans, one map, one chat. I show you how planners and fitters talk when nobody has time to type.", ["Chat instead of mail", "The service app"], "12", "What the service figures hide.", paused=True),
    Offer("mei", "I draw before I talk. We can sketch the page your team is missing, and then build it.", ["Project wikis", "Shared documents", "Leading teams at a distance", "Team wikis"], "23", "Giving feedback across four cultures."),
    Offer("samira", "I find people on networks you may have stopped looking at. Let's look at you as a candidate would.", ["A good profile", "Hiring with social media", "Customers on social media", "Groups and communities"], "1", "How to keep people, once found."),
    Offer("oskar", "I film workstations and post them inside the company. The best ideas come back in the comments.", ["Short videos", "Team wikis", "Working out loud", "AI in the team"], "23", "Walking a hall and seeing everything."),
    Offer("nadia", "I replaced eleven spreadsheets. I'd love to help you with one of yours, and with the talk that goes with it.", ["Dashboards", "Shared documents", "Task boards"], "23", "Presenting bad figures well."),
    Offer("felix", "I repair on site and film how. Short, shaky, useful. You could explain a decision in the same way.", ["Short videos", "The service app", "Chat instead of mail"], "12", "Why we measure what we measure."),
    Offer("amara", "Yes, you may. And where you may not, I tell you why, in plain words. Data protection without the sighs.", ["Privacy and trust online", "How feeds choose what we see", "Telling true from false", "What AI can and cannot do"], "12", "Reading a room of lawyers."),
    Offer("hugo", "I own four microphones and lend out three. Your town hall could be the one people talk about.", ["Video calls", "Meetings without slides", "Short videos", "Hybrid events"], "23", "What you would say if it weren't filmed."),
    Offer("zofia", "I know which ship our castings are on, because twelve people post it. I show how that came about.", ["Task boards", "Project communication", "Team wikis", "Chat instead of mail"], "23", "Buying in a crisis."),
    Offer("leo", "I write software and read manuals. Ask me what AI can do for a team like yours, and what it had better not.", ["AI assistants", "What AI can and cannot do", "Small automations", "AI in the team"], "123", "How strategy turns into a roadmap."),
    Offer("hana", "I find the hairline crack, then find out why. With wikis it's the same: I help you repair one.", ["Project wikis", "Team wikis", "Search that finds", "Finding experts"], "23", "Being firm and staying liked."),
    Offer("ruben", "I automate the boring half of every price list. Bring something you do twice a week.", ["Small automations", "Dashboards", "AI assistants", "Writing good prompts"], "23", "When to trust a gut feeling."),
    Offer("elif", "I put the shift plan on the phone. 300 people thanked me; two still want the paper.", ["Notifications under control", "Chat instead of mail", "Asking for feedback in the open", "Team wikis"], "12", "How change feels from above.", paused=True),
    Offer("finn", "I print parts in 3D and mend bicycles. I learn everything from videos, and can show you how.", ["Short videos", "News and blogs", "Search that finds"], "1", "What you would study today.", meeting="in_person"),
]  # fmt: skip

# Waiting for the coordinator since yesterday.
WAITING_OFFERS = [
    Offer("theo", "I'm an apprentice. I can show you how we really use our phones at work, if you promise not to forbid it.", ["Chat instead of mail", "Short videos"], "1", "How you got here."),
    Offer("callum", "The warehouse runs on a group chat and goodwill. Come and see both.", ["Chat instead of mail", "Asking for feedback in the open"], "12", "Planning further than Friday."),
]  # fmt: skip

# Who learns from whom: since the last round, and newly matched in the one that is matching now.
LAST_ROUND = [
    ("isabelle", "leo"), ("katarzyna", "lena"), ("stephen", "finn"), ("bernard", "tomasz"),
    ("rolf", "hugo"), ("anita", "yusuf"), ("george", "freya"), ("helene", "oskar"),
    ("swantje", "ruben"),
]  # fmt: skip
THIS_ROUND = [
    ("petra", "zofia"), ("gareth", "samira"), ("wilhelm", "amara"), ("bogdan", "mateo"),
    ("ines", "kwame"), ("birgit", "hana"),
]  # fmt: skip


class Story(NamedTuple):
    asker: str
    mentor: str
    days_ago: int
    outcome: str = ""  # "", declined, withdrawn, expired
    topics: list = ()
    message: str = ""


STORIES = [
    Story("margit", "mei", 11, "declined", ["Team wikis"]),
    Story("agnieszka", "kwame", 10, "expired", ["Passwords and passkeys"]),
    Story("callum", "nadia", 6, "withdrawn", ["Dashboards"]),
    Story("theo", "ingrid", 5, "", ["Shared documents"]),
    Story("agnieszka", "chloe", 2, "", ["Chat instead of mail"], "I answer the same question about the thirteenth salary forty times a year. I'd like to answer it once."),
    Story("margit", "aylin", 1, "", ["The service app"], "My fitters like your app better than my circulars. I'd like to understand why."),
]  # fmt: skip

VOICES = [
    ("I had been nodding in meetings for two years. After the first hour I had asked everything I had nodded at.", "isabelle"),
    ("She showed me her phone, I showed her how a budget is made. We both thought we had the better deal.", "stephen"),
    ("I was nervous for about four minutes.", "lena"),
]  # fmt: skip
