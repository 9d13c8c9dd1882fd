"""The words of the home page and of the two content pages."""

WELCOME = "4,200 colleagues, four sites, one corridor. Here is what is going on in it."

QUICK_LINKS = [
    ("Book a room", "Hamburg, Leeds, Lyon, Gdańsk", "sites"),
    ("Time and leave", "Hours, holidays, flexible days", "working-here"),
    ("Travel and expenses", "Train first, then the form", "working-here"),
    ("Learning", "Courses, languages, each other", "working-here"),
]

NOTICES = [
    ("Canteen Hamburg", "<p>This week: <b>pea soup</b>, with and without sausage. On Thursday the kitchen from Lyon is visiting, so come early.</p>"),
    ("No water in Building B", "<p>On Saturday <b>from 8 to 12</b> the taps stay dry: we are fitting our own pumps at last. The coffee machine has been told.</p>"),
    ("Lost and found", "<p>One left cycling glove, one thermos flask, and a sheet of music for second bass. <b>Reception, Building A.</b></p>"),
]  # fmt: skip

CONTENT_PAGES = [
    {
        "slug": "working-here",
        "title": "Working here",
        "scene": "cycling",
        "intro": "Hours, leave, travel and learning: the short version. The long version is with People Development, who also answer the telephone.",
        "body": """
<h2>Hours and leave</h2>
<p>Office hours are flexible between 6.30 and 20.00; be reachable from 10 to 15. Halls work in shifts, and the plan for the next four weeks is on your phone. Thirty days of leave, and a day off when you move house.</p>
<h2>Working from elsewhere</h2>
<p>Up to three days a week from home, if your work allows it and your team agrees. Each site keeps desks free for visitors from the other three; nobody needs to ask first.</p>
<h2>Travel and expenses</h2>
<p>Trains before planes, video before both. Book through the travel desk, hand in receipts within four weeks, and expect the money with the next salary.</p>
<h2>Learning</h2>
<p>Everybody has five days a year for learning, and a budget of 800 euros that does not need a reason, only a receipt. Language courses run at all sites. What colleagues can teach each other costs nothing and is often the best part.</p>
<h2>When something is wrong</h2>
<p>Talk to your manager, the works council, the works doctor, or the trusted persons listed at each reception. What you tell them stays there.</p>
""",
    },
    {
        "slug": "sites",
        "title": "Sites",
        "scene": "harbour",
        "intro": "Four places, three time-honoured rivalries, one canteen card. How to get there and whom to ask.",
        "body": """
<h2>Hamburg</h2>
<p>Headquarters, heat pump assembly and the service centre; 1,900 colleagues. Ferry 73 stops at the gate. Visitors report to Reception, Building A; rooms with a harbour view are booked first.</p>
<h2>Leeds</h2>
<p>Sales UK and Ireland, finance, the northern warehouse; 640 colleagues. Ten minutes on foot from the station, along the canal. The tea kitchen on the second floor has opinions about milk.</p>
<h2>Lyon</h2>
<p>Laboratories, sales France and Iberia, People Development; 710 colleagues. Tram T4 to the end of the line. Lunch is from 12 to 13.30, and it is lunch.</p>
<h2>Gdańsk</h2>
<p>The pump works; 950 colleagues and 46 robots. The works bus leaves the main station at 5.20, 6.20 and 8.00. Safety shoes are lent at the gate in all sizes, including 51.</p>
""",
    },
]
