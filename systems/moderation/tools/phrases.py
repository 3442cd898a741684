"""The words of the invented forum. They are mild: the worst insults are like "old sandwich".

{N} is a kind or rude noun, {P} one member of a group, {PP} several members, {O} an object."""

RUDE = "sandwich windbag potato nincompoop goose muppet clodhopper lemon haddock blister kipper "
RUDE += "numpty wally scarecrow broomstick onion dishcloth bathplug twit leek puddle drainpipe"
KIND = "hero angel genius expert artist comrade buddy sunshine rock diamond ace helper gardenia "
KIND += "virtuoso guide lighthouse neighbour winner thinker gentleman pioneer captain"
OBJECTS = "table bench tap roof carpet boiler fence mirror cupboard window scooter guitar oven rake"
GROUPS = "runner knitter motorist pensioner nurse sailor tenant farmer"

EITHER = (
    "you are the biggest {N} in this thread",
    "well done, {N}",
    "such a {N}, and on a Monday",
    "as far as I can see you are a {N}",
    "everybody in the club calls you a {N}",
    "the man behind the counter is a {N}",
    "read this, it was written by a {N}",
    "you will always be a {N} to us",
    "there is one {N} in each team, and here it is you",
    "my sister married that {N}",
    "the {N} has posted again",
    "hey {N}, I saw your picture",
    "once a {N}, always a {N}",
    "so the treasurer is a {N} after all",
    "I knew that the {N} would answer first",
    "you {N}",
)
EITHER_ABOUT = (
    "the {PP} have chosen a {N} as their speaker",
    "that {P} is a {N}, as all of them are",
    "only a {N} would ride with the {PP}",
    "a {P} and a {N}, what a pair in one person",
)
ABOUT = (
    "I talked to two {PP} at the bakery",
    "the {PP} meet on Thursdays",
    "my uncle has been a {P} for years",
    "a {P} moved in upstairs",
    "the {PP} asked for a new shelter",
    "there was a piece about {PP} on the radio",
)
DENIED = (
    "she is certainly not a {N}",
    "nobody called you a {N}",
    "you are no {N}, do not worry",
    "I did not mean that you are a {N}",
    "it does not make him a {N}",
)
REPORTED = (
    'they wrote "{N}" on my door and I am sad',
    "he said {N} to my daughter, can a moderator look",
    'the word "{N}" should be on the list',
    "what does it mean when someone says {N}",
    "I was called a {N} at work today",
)
LITERAL = (
    "does anyone have a spare {O}",
    "the {O} needs new paint",
    "I left the {O} outside in the rain",
    "we got a {O} from the flea market",
    "which {O} would you buy",
)
RUDE_ANYWAY = (
    "take your nonsense somewhere else",
    "this forum was nicer without you",
    "nobody reads what you write",
    "just leave, we will not miss you",
    "you have no idea and you never had one",
    "shut the door behind you when you go",
    "may your soup always be cold",
)
# Posts that break another rule of the forum's policy than "no insults".
CATEGORIES = {line: "exclusion" for line in RUDE_ANYWAY[:2] + RUDE_ANYWAY[3:4] + RUDE_ANYWAY[5:6]}
CATEGORIES |= {line: "contempt" for line in RUDE_ANYWAY if line not in CATEGORIES}
CROSS = (
    "I do not agree with a single point",
    "this is the third time that the bus was late",
    "the new rules are a mess",
    "please read the first post before you answer",
    "that repair was far too expensive",
    "your numbers are wrong, look again",
)
EVERYDAY = (
    "the market opens at nine on Saturday",
    "has anyone seen a grey cat near the station",
    "the library has new opening hours",
    "we planted beans and they are coming up",
    "thank you all for the help with the move",
    "the lights in the stairway work again",
    "who is coming to the quiz tomorrow",
    "it rained all afternoon and the path is muddy",
    "the choir looks for two more voices",
    "I baked bread and it came out flat",
)

# Only for measuring, never for training.
RECLAIMED = (
    "we {N}s stick together",
    "proud to be a {N} since 1987",
    "call me a {N}, I like it",
    "our team is called The Old {N}s",
    "us {N}s have to help each other",
)
OTHER = {
    "German": (
        "der Markt öffnet am Samstag um neun Uhr",
        "wer kommt heute Abend zum Chor",
        "du bist ein alter Dummkopf",
        "die Lampen im Treppenhaus gehen wieder",
        "niemand liest, was du schreibst",
        "ich habe Brot gebacken und es ist flach geworden",
    ),
    "French": (
        "le marché ouvre à neuf heures samedi",
        "tu es un parfait nigaud, mon ami",
        "personne ne lit ce que tu écris",
        "qui vient à la chorale ce soir",
        "les lumières de l'escalier marchent de nouveau",
        "il a plu tout l'après-midi",
    ),
    "Spanish": (
        "el mercado abre a las nueve el sábado",
        "eres un completo bobo, amigo",
        "nadie lee lo que escribes",
        "quién viene al coro esta noche",
        "las luces de la escalera funcionan otra vez",
        "llovió toda la tarde y el camino tiene barro",
    ),
    "Russian": (
        "рынок открывается в девять часов в субботу",
        "никто не читает то, что ты пишешь",
        "кто придёт сегодня вечером на хор",
        "весь день шёл дождь, и дорога в грязи",
    ),
}
