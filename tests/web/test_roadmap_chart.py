from gradatim.web.roadmap_chart import SIDE, roadmap_chart


def skills(count, state="not started"):
    return [(f"s{i}", f"Skill {i}", state) for i in range(count)]


def test_every_phase_stands_higher_than_the_one_before():
    drawn = roadmap_chart([(n, skills(7)) for n in range(1, 7)])
    treads = [column.y for column in drawn.columns]
    assert treads == sorted(treads, reverse=True)
    assert len(set(treads)) == 6


def test_every_skill_has_a_square_of_its_own_inside_the_drawing():
    drawn = roadmap_chart([(1, skills(35)), (2, skills(1)), (3, skills(20, "mastered"))])
    places = [(square.x, square.y) for column in drawn.columns for square in column.squares]
    assert len(set(places)) == len(places) == 56
    assert all(0 <= x <= drawn.width - SIDE and 0 <= y <= drawn.height - SIDE for x, y in places)
    assert [column.mastered for column in drawn.columns] == [0, 0, 20]


def test_a_pack_without_phases_is_drawn_empty():
    assert roadmap_chart([]).columns == ()
