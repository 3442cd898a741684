"""Sentences that state nothing which anybody asks for, and questions that no document answers."""

FILLERS = (
    "Read this page before you begin and keep it at hand.",
    "If in doubt, ask somebody who has done it before.",
    "Most of these steps take less time than one would think.",
    "A clean and dry place helps more than any tool.",
    "Nothing here replaces common sense.",
    "Earlier editions of this page were longer and less clear.",
    "Keep the original packaging until everything has been tried out once.",
    "Small deviations are normal and no reason to worry.",
    "Notes in the margin of the printed edition are not binding.",
    "People who are new here are shown around during their first days.",
    "Take your time, and write down what you observe.",
    "The drawings show the usual case; yours may look different.",
    "Whoever finds a mistake is asked to report it to the editors.",
    "Some of the wording goes back to the founders of the company.",
    "What is not mentioned here is decided on the spot.",
    "Experience shows that good preparation saves trouble later.",
    "Please do not copy parts of this page into other documents.",
    "Both hands should be free before you lift anything.",
    "The order of the sections follows the order of the work.",
    "A short look at the label answers many questions.",
    "We have tried to leave out whatever is obvious.",
    "Other rules may apply to visitors and to guests.",
    "Check the result, and repeat the step if it is not as expected.",
    "This has proved itself over many years.",
    "Loose parts belong into the box that comes with the delivery.",
    "Feedback from readers has shaped this chapter.",
    "Exceptions are possible and are always written down.",
    "The page is reviewed whenever something changes.",
    "Make sure that nobody is in the way.",
    "Further hints can be found on the intranet.",
)

ODD = (
    "The naïve way works, but a café table is no workbench. ☕",
    "⚠️ Mind the sharp edges 🧤.",
    "Cafe\u0301 and re\u0301sume\u0301 are spelt here with combining accents.",
    "𝐍𝐨𝐭𝐞: bold letters of this kind come from another alphabet.",  # noqa: RUF001
    "Grüße from the whole team 👩\u200d🔧.",
)

_TIMES = ("egg", "potato", "lobster", "pumpkin", "artichoke")
_STARS = ("Jupiter", "Saturn", "Neptune", "Uranus", "Mars")
_LANDS = ("Portugal", "Mongolia", "Chile", "Kenya", "Vietnam", "Iceland", "Peru", "Nepal")
_ANIMALS = ("penguin", "octopus", "giraffe", "hedgehog", "dolphin", "koala", "owl")
_BOOKS = ("Hamlet", "Don Quixote", "The Odyssey", "Moby Dick", "Faust")
_SPORTS = ("chess", "rugby", "cricket", "badminton", "curling")
_METALS = ("tungsten", "mercury", "gallium", "titanium")

_ASKED = (
    ("How do I boil a {}?", _TIMES),
    ("Which wine goes well with {}?", _TIMES),
    ("How many moons orbit {}?", _STARS),
    ("How far is {} from the sun?", _STARS),
    ("What is the capital of {}?", _LANDS),
    ("Which languages are spoken in {}?", _LANDS),
    ("When did {} become independent?", _LANDS),
    ("What is the highest mountain in {}?", _LANDS),
    ("What does a {} eat?", _ANIMALS),
    ("How many hearts does a {} have?", _ANIMALS),
    ("How long does a {} sleep at night?", _ANIMALS),
    ("How much does a grown {} weigh?", _ANIMALS),
    ("Who wrote {}?", _BOOKS),
    ("Where does the plot of {} begin?", _BOOKS),
    ("How many players are there in a team of {}?", _SPORTS),
    ("Who won the world championship of {} in 1998?", _SPORTS),
    ("At what temperature does {} melt?", _METALS),
    ("Who discovered {}?", _METALS),
)
OFF_TOPIC = tuple(asked.format(one) for asked, ones in _ASKED for one in ones)
"""Questions of general knowledge: none is answered by a company's documents."""
