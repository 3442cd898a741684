'''Faults of a booking

A holiday flat is booked through an API. Write a schema with Pydantic, and return the names of all fields of a booking that don't
fit, in alphabetical order, each once; an empty list if all is well.

- `booking`: a dict. Its fields:
  - `guests`: a whole number from 1 to 6. It has to be there.
  - `nights`: a whole number above 0. If it's absent, it's 7. It may not be None.
  - `dog_kg`: a number above 0 and below 40; None, or absent, if there's no dog.
  - `name`: a text of at least two characters. It has to be there.
- Any other field is at fault, too. NaN and infinity fit nowhere.

Texts that Pydantic can read as numbers, such as `"3"`, aren't asked about.

>>> faults_of_a_booking({"guests": 2, "name": "Ada"})
[]
>>> faults_of_a_booking({"guests": 7, "name": "Ada", "dogkg": 12})
['dogkg', 'guests']
'''

from pydantic import BaseModel, ConfigDict, Field, ValidationError

minutes = 10
chapter = "02-what-comes-in"
hint = "Which of the four fields has a default, and which of the types allows None? `extra` belongs to `ConfigDict`."
equivalent = {
    "NumberReplacer @ 8:nights: int = Field(default=7, gt=0) -> nights: int = Field(default= 8, gt=0)": "the value of the default isn't asked for",
    "NumberReplacer @ 8:nights: int = Field(default=7, gt=0) -> nights: int = Field(default= 6, gt=0)": "the value of the default isn't asked for",
    "NumberReplacer @ 15:return sorted({one['loc'][0] for one in error.errors()}) -> return sorted({one['loc'][ -1] for one in error.errors()})": "loc has one part",
}


def faults_of_a_booking(booking: dict) -> list:
    class Booking(BaseModel):
        model_config = ConfigDict(extra="forbid")
        guests: int = Field(ge=1, le=6)
        nights: int = Field(default=7, gt=0)
        dog_kg: float | None = Field(default=None, gt=0, lt=40)
        name: str = Field(min_length=2)

    try:
        Booking.model_validate(booking)
    except ValidationError as error:
        return sorted({one["loc"][0] for one in error.errors()})
    return []


def cases(rng):
    good = {"guests": 2, "nights": 3, "dog_kg": 8.5, "name": "Ada"}
    yield ({"guests": 1, "name": "Al"},)
    yield ({},)
    yield (good,)
    yield ({**good, "guests": 6, "nights": 1, "dog_kg": 39.5},)
    yield ({**good, "guests": 0},)
    yield ({**good, "guests": 7, "name": "A"},)
    yield ({**good, "guests": 2.5, "nights": 0, "dog_kg": 0},)
    yield ({**good, "dog_kg": 0.5},)
    yield ({**good, "dog_kg": 40},)
    yield ({**good, "dog_kg": None},)
    yield ({"guests": 2, "name": "Ada", "dog_kg": None},)
    yield ({**good, "nights": None},)
    yield ({"guests": 4, "name": "Bo", "nights": None, "dog_kg": -1},)
    yield ({**good, "nights": None, "guests": 0},)
    yield ({**good, "dog_kg": None, "guests": 0},)
    yield ({**good, "dog_kg": float("nan")},)
    yield ({**good, "dog_kg": float("inf"), "guests": 9},)
    yield ({"guests": 2, "name": "Ada", "dogkg": 12},)
    yield ({**good, "night": 2},)
    yield ({**good, "Name": "Ada", "nights": 0},)
    yield ({"name": "Ada", "nights": 2, "dog_kg": 3},)
    yield ({"guests": None, "name": None},)
    for _ in range(4):
        bad = {"guests": int(rng.integers(7, 12)), "nights": -int(rng.integers(0, 5)), "dog_kg": float(rng.uniform(40, 60)), "name": "", "pets": 1}
        names = rng.permutation(list(bad)).tolist()[: int(rng.integers(2, 5))]
        yield ({**good, **{name: bad[name] for name in names}},)


def wrong_first_fault_only(booking):
    """You return the first fault only. The client corrects it, tries again and meets the next. Pydantic has found them all."""
    class Booking(BaseModel):
        model_config = ConfigDict(extra="forbid")
        guests: int = Field(ge=1, le=6)
        nights: int = Field(default=7, gt=0)
        dog_kg: float | None = Field(default=None, gt=0, lt=40)
        name: str = Field(min_length=2)

    try:
        Booking.model_validate(booking)
    except ValidationError as error:
        return [error.errors()[0]["loc"][0]]
    return []


def wrong_unknown_fields_pass(booking):
    """Your schema passes over fields that it doesn't know. `dogkg` then books a stay without a dog, and the host is surprised."""
    class Booking(BaseModel):
        guests: int = Field(ge=1, le=6)
        nights: int = Field(default=7, gt=0)
        dog_kg: float | None = Field(default=None, gt=0, lt=40)
        name: str = Field(min_length=2)

    try:
        Booking.model_validate(booking)
    except ValidationError as error:
        return sorted({one["loc"][0] for one in error.errors()})
    return []


def wrong_none_for_all_optional(booking):
    """You allow None wherever a field may be absent. `nights` has a default for when it's absent; None as a number of nights doesn't fit."""
    class Booking(BaseModel):
        model_config = ConfigDict(extra="forbid")
        guests: int = Field(ge=1, le=6)
        nights: int | None = Field(default=7, gt=0)
        dog_kg: float | None = Field(default=None, gt=0, lt=40)
        name: str = Field(min_length=2)

    try:
        Booking.model_validate(booking)
    except ValidationError as error:
        return sorted({one["loc"][0] for one in error.errors()})
    return []


def wrong_none_is_no_dog_only_if_absent(booking):
    """Your `dog_kg` may be absent, but not None. A default covers absence only; whether null is allowed depends on the type."""
    class Booking(BaseModel):
        model_config = ConfigDict(extra="forbid")
        guests: int = Field(ge=1, le=6)
        nights: int = Field(default=7, gt=0)
        dog_kg: float = Field(default=1.0, gt=0, lt=40)
        name: str = Field(min_length=2)

    try:
        Booking.model_validate(booking)
    except ValidationError as error:
        return sorted({one["loc"][0] for one in error.errors()})
    return []
