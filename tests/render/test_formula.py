# ruff: noqa: RUF001 - the characters are the subject
import pytest

from gradatim.render.formula import FormulaError, mathml

BRACKETS = '<mi>P</mi><mo stretchy="false">(</mo>{}<mo stretchy="false">)</mo>'


def inner(latex):
    return (
        mathml(latex).removeprefix('<math display="inline"><mrow>').removesuffix("</mrow></math>")
    )


@pytest.mark.parametrize(
    ("latex", "drawn"),
    [
        (r"\mathrm{AUC}", '<mrow><mi mathvariant="normal">AUC</mi></mrow>'),
        (r"\mathbb R", "<mi>ℝ</mi>"),
        (r"\boldsymbol{\theta}", "<mrow><mi>𝜽</mi></mrow>"),
        (r"10{,}000", "<mn>10,000</mn>"),
        (r"\iff", '<mo stretchy="false">⟺</mo>'),
        (r"\log x", '<mi>log</mi><mspace width="0.167em"></mspace><mi>x</mi>'),
        (
            r"\log(x)",
            '<mi>log</mi><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo>',
        ),
        (r"a < b", "<mi>a</mi><mo>&lt;</mo><mi>b</mi>"),
    ],
)
def test_a_formula_is_drawn_as_it_is_meant(latex, drawn):
    assert inner(latex) == drawn


@pytest.mark.parametrize("latex", ["|x|", r"\min_k |x|^2", r"2\|x\|", r"\frac{|x|}{2}", "|x||y|"])
def test_bars_hold_what_stands_between_them(latex):
    drawn = mathml(latex)
    assert drawn.count('form="prefix"') == drawn.count('form="postfix"') >= 1


@pytest.mark.parametrize("latex", [r"\max_k p", r"\arg\max_k p", r"\operatorname*{arg\,max}_k p"])
def test_what_is_varied_stands_under_the_word(latex):
    assert '<munder><mo movablelimits="true"' in mathml(latex, block=True)


def test_lines_of_an_aligned_formula_keep_their_columns():
    drawn = mathml(r"\begin{aligned} a &= b \\ c &= d \end{aligned}", block=True)
    assert drawn.count("<mtr>") == 2
    assert drawn.count('class="at-right"') == drawn.count('class="at-left"') == 2


@pytest.mark.parametrize(
    ("latex", "reason"),
    [
        (r"\foo x", r"unknown command '\\foo'"),
        (r"\text{a \foo}", "unknown command"),
        (r"\frac{1", "braces do not match"),
        ("x_", "does not convert"),
        (r"\left(", "does not convert"),
        (r"a \\ b", "outside an environment that has rows"),
        ("a & b", "outside an environment that has columns"),
        (r"\boxed{x}", "not drawn by browsers"),
        (r"\href{javascript:alert(1)}{x}", "links and styles"),
        (r"\style{color:red}{x}", "links and styles"),
    ],
)
def test_a_formula_that_would_be_drawn_wrongly_is_refused(latex, reason):
    with pytest.raises(FormulaError, match=reason):
        mathml(latex)


def test_text_in_a_formula_cannot_become_a_tag():
    assert "<mtext>&lt;img&gt;</mtext>" in mathml(r"\text{<img>}")
