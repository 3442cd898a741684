'''Complete: cheap drafts, one final picture

A calendar maker pays for each noise guess. So she paints a cheap draft with each of several seeds, picks the best, and paints that one
again with more steps: same prompt, negative prompt and scale, and the same seed, so that much the same picture comes out, only finer. Fill
the gaps.

`Pipeline` is a stand-in with the call of an image library. A picture is a single number here. `pipe.guesses` counts the guesses so far,
as the chapter does: two in each step, or one if the scale is 1 or less.

- `prompt`, `negative`: texts. `seeds`: a list of ints, at least one. `scale`: a float.
- Each draft has `draft_steps` steps and a generator of its own, `np.random.default_rng(seed)`. The best is the one nearest to `wish`,
  a float; of equal ones the first.
- The final picture has `steps` steps, or as many as the budget still allows, if that is fewer. `budget` is the number of noise guesses
  for drafts and final together; it allows all drafts and at least one more step.
- Returns a tuple: the final picture, its number of steps, and the number of guesses in all.

>>> drafts_then_final("sea", "fog", [1, 2], 0.0, 2, 10, 1.0, 50)
(0.31, 10, 14)
>>> drafts_then_final("a boat", "", [7, 8], -1.0, 2, 30, 2.0, 41)
(0.347, 16, 40)
'''

import numpy as np

kind = "complete"
minutes = 9
chapter = "05-a-ready-made-pipeline"
hint = "Which of the arguments must be the same for draft and final? Does a generator that has painted a draft still begin with the same noise? What is left of the budget after the drafts, and what does one step cost?"

starter = '''
import numpy as np


class Result:
    def __init__(self, images):
        self.images = images


class Pipeline:
    def __init__(self):
        self.guesses = 0

    def __call__(self, prompt, num_inference_steps, guidance_scale, generator, negative_prompt=""):
        goal, empty = len(prompt) / 8, -len(negative_prompt) / 8
        if guidance_scale > 1:
            goal = empty + guidance_scale * (goal - empty)
        x = generator.normal()
        for _ in range(num_inference_steps):
            x = x + (goal - x) / num_inference_steps
            self.guesses += 2 if guidance_scale > 1 else 1
        return Result([round(float(x), 3)])


def drafts_then_final(
    prompt: str, negative: str, seeds: list[int], wish: float, draft_steps: int, steps: int, scale: float, budget: int
) -> tuple[float, int, int]:
    pipe = Pipeline()

    def paint(seed, n):
        result = pipe(prompt, negative_prompt=..., num_inference_steps=..., guidance_scale=..., generator=...)
        return result.images[0]

    best = min(seeds, key=lambda seed: ...)
    each = ...
    steps = min(steps, ...)
    return paint(best, steps), steps, pipe.guesses
'''


class _Result:
    def __init__(self, images):
        self.images = images


class _Pipeline:
    def __init__(self):
        self.guesses = 0

    def __call__(self, prompt, num_inference_steps, guidance_scale, generator, negative_prompt=""):
        goal, empty = len(prompt) / 8, -len(negative_prompt) / 8
        if guidance_scale > 1:
            goal = empty + guidance_scale * (goal - empty)
        x = generator.normal()
        for _ in range(num_inference_steps):
            x = x + (goal - x) / num_inference_steps
            self.guesses += 2 if guidance_scale > 1 else 1
        return _Result([round(float(x), 3)])


def drafts_then_final(
    prompt: str, negative: str, seeds: list[int], wish: float, draft_steps: int, steps: int, scale: float, budget: int
) -> tuple[float, int, int]:
    pipe = _Pipeline()

    def paint(seed, n):
        rng = np.random.default_rng(seed)
        result = pipe(prompt, negative_prompt=negative, num_inference_steps=n, guidance_scale=scale, generator=rng)
        return result.images[0]

    best = min(seeds, key=lambda seed: abs(paint(seed, draft_steps) - wish))
    each = 2 if scale > 1 else 1
    steps = min(steps, (budget - pipe.guesses) // each)
    return paint(best, steps), steps, pipe.guesses


def cases(rng):
    yield ("sea", "", [3], 0.0, 2, 4, 1.0, 100)
    yield ("sea", "fog", [1, 2], 0.0, 2, 10, 1.0, 50)
    yield ("hills", "fog", [1, 2, 3], 2.0, 2, 20, 2.0, 40)
    yield ("hills", "people", [5, 4, 9], 1.5, 3, 20, 3.0, 100)
    yield ("a boat", "", [7, 8], -1.0, 2, 30, 2.0, 41)
    yield ("a boat", "rain", [7, 8, 6], 0.5, 2, 30, 1.0, 19)
    yield ("snow", "cars", [2, 2, 1], 4.0, 2, 9, 4.0, 31)
    yield ("snow", "cars", [4, 3], 1.0, 1, 5, 0.5, 7)
    for n in (3, 5):
        seeds = rng.permutation(50)[:n].tolist()
        wish, scale = float(rng.integers(-8, 9)) / 4, float(rng.choice([1.5, 2.0, 3.0]))
        yield ("a red bicycle", "people", seeds, wish, 3, 25, scale, 6 * n + int(rng.integers(12, 40)))
        yield ("two birds", "a cage", seeds, wish, 4, 12, 1.0, 4 * n + int(rng.integers(5, 20)))


def wrong_one_generator(prompt, negative, seeds, wish, draft_steps, steps, scale, budget):
    """You make one generator for all pictures. It has moved on when the final is painted, so another picture comes out. A seed
    repeats a picture only with a new generator."""
    pipe, rng = _Pipeline(), np.random.default_rng(seeds[0])

    def paint(n):
        return pipe(prompt, negative_prompt=negative, num_inference_steps=n, guidance_scale=scale, generator=rng).images[0]

    for _ in seeds:
        paint(draft_steps)
    steps = min(steps, (budget - pipe.guesses) // (2 if scale > 1 else 1))
    return paint(steps), steps, pipe.guesses


def _painted(pipe, prompt, negative, seed, n, scale):
    rng = np.random.default_rng(seed)
    return pipe(prompt, negative_prompt=negative, num_inference_steps=n, guidance_scale=scale, generator=rng).images[0]


def _best(pipe, prompt, negative, seeds, wish, n, scale):
    return min(seeds, key=lambda seed: abs(_painted(pipe, prompt, negative, seed, n, scale) - wish))


def wrong_one_guess_a_step(prompt, negative, seeds, wish, draft_steps, steps, scale, budget):
    """You count one guess for each step. With a scale above 1 there are two, one for the prompt and one for the negative prompt, and
    the bill exceeds the budget."""
    pipe = _Pipeline()
    best = _best(pipe, prompt, negative, seeds, wish, draft_steps, scale)
    steps = min(steps, budget - pipe.guesses)
    return _painted(pipe, prompt, negative, best, steps, scale), steps, pipe.guesses


def wrong_drafts_are_free(prompt, negative, seeds, wish, draft_steps, steps, scale, budget):
    """You spend the whole budget on the final picture. The drafts have been paid from it already."""
    pipe = _Pipeline()
    best = _best(pipe, prompt, negative, seeds, wish, draft_steps, scale)
    steps = min(steps, budget // (2 if scale > 1 else 1))
    return _painted(pipe, prompt, negative, best, steps, scale), steps, pipe.guesses


def wrong_negative_forgotten(prompt, negative, seeds, wish, draft_steps, steps, scale, budget):
    """You don't pass the negative prompt on, so all pictures are pulled away from the empty text."""
    pipe = _Pipeline()
    best = _best(pipe, prompt, "", seeds, wish, draft_steps, scale)
    steps = min(steps, (budget - pipe.guesses) // (2 if scale > 1 else 1))
    return _painted(pipe, prompt, "", best, steps, scale), steps, pipe.guesses
