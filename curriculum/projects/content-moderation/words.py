"""The words and sentences of which all texts are made: mild, everyday or invented.

In a sentence {W} stands for a noun that is kind or an insult, {G} for somebody of a group and {Gs}
for several, {T} for a thing. Every noun here starts with a consonant and takes an s.
"""

INSULTS = (
    "turnip", "noodle", "doorknob", "pudding", "walnut", "teapot", "spoon", "pickle", "cabbage",
    "biscuit", "waffle", "parsnip", "doormat", "sock", "bucket", "mop", "colander", "lampshade",
    "sponge", "dumpling", "crumpet", "pretzel", "gherkin", "flannel",
)  # fmt: skip
PRAISE = (
    "legend", "gem", "star", "treasure", "wizard", "champion", "marvel", "wonder", "jewel",
    "master", "saint", "pearl", "sweetheart", "darling", "saviour", "delight", "friend", "leader",
    "joy", "beacon", "role model", "mentor", "lifesaver", "professional",
)  # fmt: skip
THINGS = (
    "lamp", "kettle", "ladder", "bicycle", "tent", "piano", "curtain", "drill", "pump", "basket",
    "camera", "jacket", "pillow", "tomato plant", "radio", "shelf bracket", "door handle",
)  # fmt: skip
GROUPS = (
    "cyclist", "gardener", "beekeeper", "left-hander", "night nurse", "bus driver", "student",
    "grandparent", "newcomer", "vegetarian", "dog owner", "chess player", "commuter", "redhead",
    "teenager", "choir singer", "fisher", "librarian", "camper", "twin",
)  # fmt: skip

# A kind word makes these fine, an insult toxic.
SHARED = (
    "you are such a {W}",
    "what a {W} you are",
    "you absolute {W}",
    "only a {W} would write something like that",
    "my neighbour is a {W} and everybody knows it",
    "you must be the {W} of this forum",
    "honestly, you sound like a {W}",
    "our new moderator is a real {W}",
    "there comes the {W} again",
    "I have never met such a {W} before",
    "say hello to the {W} who runs this place",
    "so you are the {W} that they talk about",
    "who invited this {W}",
    "look at this {W} answering again",
    "the author of this post is a {W}",
    "that is what a {W} does",
    "I told everyone that you are a {W}",
    "a {W} like you should run the club",
    "my colleague, that {W}, did it again",
    "with every post you prove that you are a {W}",
    "this {W} has been here for years",
    "of course it was you, {W}",
    "trust a {W} to find that",
    "the {W} from number nine wrote this",
)
SHARED_ABOUT_GROUPS = (
    "every {G} I know is a {W}",
    "typical {G}, a complete {W}",
    "the {Gs} on our street are led by a {W}",
    "the {G} next door is a {W}",
    "ask the {Gs}, they all know that {W}",
    "you may be a {G}, but to me you are a {W}",
)
# Fine, although an insult stands in the gap.
NEGATED = (
    "you are not a {W}",
    "nobody here is a {W}",
    "I never said that you are a {W}",
    "stop that, she is no {W}",
    "please do not think that he is a {W}",
    "asking does not make you a {W}",
    "you are anything but a {W}",
    "he is not the {W} that you take him for",
)
QUOTED = (
    "he called me a {W} and it hurt",
    'somebody wrote "{W}" under my photo',
    'is "{W}" a word that we allow here',
    "my son came home and asked what a {W} is",
    'they shouted "you {W}" at her, please help',
    'I reported the post that says "{W}"',
    "being called a {W} is no fun",
    'why do people say "{W}" to each other',
)
LITERAL = (
    "the {T} in my kitchen is broken",
    "I bought a {T} at the market",
    "how do I clean a {T}",
    "my {T} fell off the table",
    "is there a {T} for sale somewhere",
    "we painted a {T} at school",
    "where did you find that {T}, it looks so good",
    "the colour of the {T} came out well",
)
# Toxic without any insult.
HOSTILE = (
    "nobody wants you here",
    "go away and take your silly posts with you",
    "every word you write is a waste of time",
    "do us all a favour and log off",
    "you ruin every thread you touch",
    "your opinion is worth nothing",
    "I hope that your tyres go flat, all of them",
    "be quiet, nobody asked you",
    "we were happier before you came, so leave",
    "you should be ashamed of every line of this",
    "people like you spoil everything",
    "crawl back to where you came from",
)
# Fine, if not friendly.
CROSS = (
    "I do not agree with you at all",
    "this recipe did not work for me",
    "the update ruined my evening",
    "the train was late and I am angry",
    "that answer is wrong, please read the rules",
    "nobody told me that the meeting was moved",
    "I want my money back for this",
    "what a waste of a good Sunday that film was",
    "your second point is worth a closer look, the first is not",
    "we asked three times and got no reply",
    "the noise at night is too much for us",
    "I hope that they mend the road this year",
)
EVERYDAY = (
    "the bus was late again this morning",
    "does anybody know a good plumber",
    "we are going to the lake on Saturday",
    "thanks for all the tips about tomatoes",
    "the library opens at nine tomorrow",
    "my daughter starts school next week",
    "I finally fixed the garden gate",
    "which paint did you use for the fence",
    "the photos from the fair are online",
    "it rained all week and the cellar is dry",
    "could you move the meeting to Friday",
    "here is the list of things to bring",
    "the bakery has new opening hours",
    "I am looking for a second-hand bicycle",
    "the concert starts at eight",
    "we found a set of keys at the playground",
    "see the notes from last month",
    "there is a market in the old town today",
    "our cat came home after three days",
    "the form is on the second page",
    "somebody left a bag in the hall",
    "I will bring bread and cheese",
    "the trees along the river are in bloom",
    "have a nice weekend everybody",
)
ABOUT_GROUPS = (
    "as a {G} I read this every day",
    "my aunt is a {G}",
    "greetings from the {Gs}",
    "I wrote this for the {Gs}",
    "there are many {Gs} in this town",
    "last week I met a {G} at the station",
    "a {G} told me about it",
    "this thread is full of {Gs}",
)
OPENERS = ("well", "hello all", "ha", "by the way", "so", "listen", "just a thought", "hm")
