"""The invented people of Brandt & Hale; names, posts and telephone numbers belong to nobody."""

from typing import NamedTuple

HAMBURG, LEEDS, LYON, GDANSK = "Hamburg", "Leeds", "Lyon", "Gdańsk"
# Numbers that are kept free for film and stage; Poland has none.
PHONE = {
    HAMBURG: "+49 40 66969 1{:02}",
    LEEDS: "+44 113 496 00{:02}",
    LYON: "+33 4 65 71 01 {:02}",
    GDANSK: "+48 58 555 01 {:02}",
}
MOBILE = {
    HAMBURG: "+49 171 39200{:02}",
    LEEDS: "+44 7700 9000{:02}",
    LYON: "+33 6 39 98 01 {:02}",
}
LANGUAGES = {
    "de": "German", "en": "English", "fr": "French", "pl": "Polish", "tr": "Turkish",
    "hi": "Hindi", "es": "Spanish", "da": "Danish", "zh": "Mandarin", "ar": "Arabic",
    "ja": "Japanese", "nl": "Dutch", "pt": "Portuguese", "sv": "Swedish", "ig": "Igbo", "ak": "Twi",
}  # fmt: skip


class Colleague(NamedTuple):
    key: str  # given name in lower case: the user name (but see ROLES) and the portrait's name
    name: str
    title: str
    department: str
    site: str
    extension: int
    languages: str  # the first one is also the language of the screens, where the site has it
    grade: int
    manager: str
    about: str
    joined: int = 0  # weeks ago; 0 means long enough that nobody counts


# The four log-in buttons: user name, key, and what the person is there for.
ROLES = {
    "mentee": ("margit", "wants to learn"),
    "mentor": ("jonas", "teaches"),
    "coordinator": ("marie", "runs the program"),
    "editor": ("paul", "writes pages"),
}

COMMS, INTERNAL = "Corporate Communications", "Internal Communications"
SERVICE, HEAT, DIGITAL = "Service & Spare Parts", "Heat Pump Development", "Digital Workplace"
SALES_FR, SALES_UK = "Sales France & Iberia", "Sales UK & Ireland"
PRODUCTION, WORKS = "Production Hamburg", "Gdańsk Works"
FINANCE, BUYING, LEGAL = "Finance & Controlling", "Purchasing & Logistics", "Legal & Compliance"
HR, DATA, QUALITY = "People Development", "Data & Analytics", "Quality"

EXECUTIVES = [
    Colleague("isabelle", "Isabelle Charpentier", "Chief Executive", "Board", HAMBURG, 1, "fr en de", 8, "", "Started here as a fitter's apprentice in Lyon and still carries a spanner."),
    Colleague("katarzyna", "Katarzyna Wrona", "Chief Operating Officer", "Board", GDANSK, 2, "pl en de", 8, "isabelle", "Walks one hall in each works every month and asks what slows people down."),
    Colleague("stephen", "Stephen Oakley", "Chief Financial Officer", "Board", LEEDS, 3, "en", 8, "isabelle", "Would like to see the figures once before the spreadsheet does."),
    Colleague("margit", "Margit Brandauer", "Director Service & Spare Parts", SERVICE, HAMBURG, 4, "de en", 6, "katarzyna", "28 years of spare parts. Wants her 600 fitters to find answers faster than she did."),
    Colleague("bernard", "Bernard Meunier", "Director Sales France & Iberia", SALES_FR, LYON, 5, "fr es en", 7, "isabelle", "Knows every installer between Lille and Málaga, most of them by their dogs' names."),
    Colleague("rolf", "Rolf Petersen", "Director Production Hamburg", PRODUCTION, HAMBURG, 6, "de en", 7, "katarzyna", "Runs the halls in Hamburg and the works choir, both in four shifts."),
    Colleague("anita", "Anita Deshpande", "Director Purchasing & Logistics", BUYING, HAMBURG, 7, "en hi de", 6, "katarzyna", "Buys copper, castings and patience."),
    Colleague("george", "George Whitcombe", "General Counsel", LEGAL, LEEDS, 8, "en", 6, "isabelle", "Reads the small print so that nobody else has to."),
]  # fmt: skip

MENTORS = [
    Colleague("jonas", "Jonas Wirth", "Communications Officer", COMMS, HAMBURG, 18, "de en", 3, "ines", "Films, writes and cuts for the company's channels; bakes on Sundays."),
    Colleague("aylin", "Aylin Demir", "Service App Product Owner", DIGITAL, HAMBURG, 19, "de tr en", 4, "petra", "Turns fitters' complaints into buttons that work with gloves on."),
    Colleague("priya", "Priya Raman", "Data Analyst", DATA, LEEDS, 20, "en hi", 3, "gareth", "Makes dashboards that people open twice."),
    Colleague("mateo", "Mateo Vidal", "Key Account Manager", SALES_FR, LYON, 21, "es fr en", 3, "bernard", "Sells heat pumps to hotels and answers from the train."),
    Colleague("freya", "Freya Lindholm", "Sustainability Analyst", QUALITY, HAMBURG, 22, "sv en de", 3, "wilhelm", "Counts our carbon and can explain how."),
    Colleague("kwame", "Kwame Boateng", "Cloud Engineer", DIGITAL, LEEDS, 23, "en ak", 4, "petra", "Keeps the servers calm and the on-call phone quiet."),
    Colleague("lena", "Lena Hartmann", "Trainee Marketing", COMMS, HAMBURG, 24, "de en", 2, "ines", "Looks after our social channels, comments included."),
    Colleague("tomasz", "Tomasz Zieliński", "Automation Engineer", WORKS, GDANSK, 25, "pl en", 3, "bogdan", "Teaches robots to hand over a casting politely."),
    Colleague("chloe", "Chloe Barraclough", "Customer Support Specialist", SALES_UK, LEEDS, 26, "en fr", 2, "gareth", "Answers the chat that nobody knew we had."),
    Colleague("yusuf", "Yusuf Haddad", "IT Security Analyst", DIGITAL, LYON, 27, "ar fr en", 3, "petra", "Sends the fake phishing mails. Sorry about the parcel one."),
    Colleague("ingrid", "Ingrid Solberg", "Mechanical Engineer", HEAT, HAMBURG, 28, "en da de", 3, "wilhelm", "Makes compressors quieter, one decibel at a time."),
    Colleague("daniel", "Daniel Osei-Brown", "Field Service Planner", SERVICE, LEEDS, 29, "en", 3, "margit", "Plans 140 vans a day and knows where the good tea is."),
    Colleague("mei", "Mei Zhou", "UX Designer", DIGITAL, HAMBURG, 30, "zh en de", 3, "petra", "Draws first, asks fitters second, draws again."),
    Colleague("samira", "Samira Benali", "Recruiter", HR, LYON, 31, "fr ar en", 3, "helene", "Finds people who do not know yet that they like pumps."),
    Colleague("oskar", "Oskar Nowicki", "Process Engineer", WORKS, GDANSK, 32, "pl en de", 3, "bogdan", "Films every workstation and asks why. Nicely."),
    Colleague("nadia", "Nadia Mansouri", "Controller", FINANCE, LYON, 33, "ar fr en", 3, "stephen", "Has replaced eleven spreadsheets. The twelfth is putting up a fight."),
    Colleague("felix", "Felix Brandt-Ohlsen", "Service Engineer", SERVICE, HAMBURG, 34, "de en", 2, "margit", "Repairs on site, films how, shares it with the others. No relation to the founder."),
    Colleague("amara", "Amara Okafor", "Compliance Officer", LEGAL, LEEDS, 35, "en ig", 3, "george", "Explains data protection without saying Article once."),
    Colleague("hugo", "Hugo Lacroix", "Video & Events Producer", COMMS, LYON, 36, "fr en", 3, "ines", "Owns four microphones and lends out three."),
    Colleague("zofia", "Zofia Lewandowska", "Supply Chain Planner", BUYING, GDANSK, 37, "pl en", 3, "anita", "Knows which ship our castings are on."),
    Colleague("leo", "Leo Monteiro", "Software Developer", HEAT, LYON, 38, "pt fr en", 3, "wilhelm", "Writes the controls; reads the manuals, too."),
    Colleague("hana", "Hana Mori", "Quality Engineer", QUALITY, HAMBURG, 39, "ja de en", 3, "wilhelm", "Finds the hairline crack, then finds out why."),
    Colleague("ruben", "Ruben de Wit", "Pricing Analyst", SALES_FR, LYON, 40, "nl fr en", 3, "bernard", "Automates the boring half of every price list."),
    Colleague("elif", "Elif Yıldız", "Production Planner", PRODUCTION, HAMBURG, 41, "tr de en", 2, "rolf", "Put the shift plan on the phone; the paper one retired."),
    Colleague("finn", "Finn Gallagher", "Graduate Engineer", HEAT, LEEDS, 42, "en", 2, "wilhelm", "Prints parts in 3D and mends bicycles in the lunch break."),
]  # fmt: skip

OTHERS = [
    Colleague("marie", "Marie Lefort", "People Development Manager", HR, LYON, 50, "fr en de", 4, "helene", "Brings together people who would never share a lift."),
    Colleague("paul", "Paul Novak", "Editor, Corridor", INTERNAL, HAMBURG, 51, "de en", 4, "ines", "Looks after these pages. Cuts adverbs on request."),
    Colleague("ines", "Ines Carvalho", "Head of Communications", COMMS, HAMBURG, 52, "pt en de", 5, "isabelle", "Says it in one sentence, or asks you to."),
]  # fmt: skip

# Colleagues without a portrait: their tile shows initials.
WITHOUT_PORTRAIT = [
    Colleague("petra", "Petra Achterberg", "Head of Digital Workplace", DIGITAL, HAMBURG, 60, "de en", 5, "stephen", "Pulls the plug on old systems, gently."),
    Colleague("gareth", "Gareth Pryce", "Head of Sales UK & Ireland", SALES_UK, LEEDS, 61, "en", 5, "isabelle", "Sings in the van between customers."),
    Colleague("wilhelm", "Wilhelm Jansen", "Head of Heat Pump Development", HEAT, HAMBURG, 62, "de nl en", 5, "katarzyna", "Holds nine patents and one garden railway."),
    Colleague("bogdan", "Bogdan Maj", "Works Manager Gdańsk", WORKS, GDANSK, 63, "pl en", 5, "katarzyna", "First in the hall, last at the coffee machine."),
    Colleague("helene", "Hélène Garnier", "Chief People Officer", HR, LYON, 64, "fr en", 7, "isabelle", "Reads every exit interview herself."),
    Colleague("birgit", "Birgit Sommer", "Executive Assistant", SERVICE, HAMBURG, 65, "de en", 3, "margit", "Knows where Margit is, and where she should be."),
    Colleague("callum", "Callum Reid", "Warehouse Team Lead", BUYING, LEEDS, 66, "en", 3, "anita", "Found the missing pallet. It was behind the other pallet.", 5),
    Colleague("agnieszka", "Agnieszka Duda", "Payroll Specialist", FINANCE, GDANSK, 67, "pl en", 2, "stephen", "Ask her anything about the thirteenth salary.", 3),
    Colleague("theo", "Théo Marchand", "Apprentice, Mechatronics", HEAT, LYON, 68, "fr en", 1, "wilhelm", "First year. Already has a favourite valve.", 2),
    Colleague("swantje", "Swantje Behrens", "Works Doctor", HR, HAMBURG, 69, "de en", 4, "helene", "Flu jabs on Tuesdays, no appointment needed.", 7),
]  # fmt: skip

PEOPLE = [*EXECUTIVES, *MENTORS, *OTHERS, *WITHOUT_PORTRAIT]
USERNAMES = {key: role for role, (key, _) in ROLES.items()}


def username_of(key):
    return USERNAMES.get(key, key)
