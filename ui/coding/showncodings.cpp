// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/showncodings.h"

#include "core/coding/code.h"
#include "core/coding/codingqueries.h"
#include "core/coding/correctionqueries.h"
#include "core/store/changeset.h"

namespace partsong {

void ShownCodings::learn(const Code &code)
{
    m_looks.insert(code.id, {code.name, QColor::fromString(code.colour)});
}

void ShownCodings::load(Id<Text> text)
{
    m_id = text;
    m_typed = {};
    read();
}

void ShownCodings::read()
{
    m_codings.clear();
    m_free.clear();
    m_places.clear();
    m_looks.clear();
    m_coderSigns.clear();
    m_wordsBefore.clear();
    for (const WordsChanged &changed : wordsChangedIn(m_project, m_id))
        m_wordsBefore.insert(changed.coding, changed.before);
    for (const Code &code : m_project.all<Code>())
        learn(code);
    if (!m_id.null()) {
        for (const Coding &coding : codingsOf(m_project, m_id)) {
            if (!isShown(coding))
                continue;
            learn(coding.coder);
            put(coding);
        }
    }
    rebuild();
}

// The first letters of the first two words of a name: "AB" for "Anna Bell".
void ShownCodings::learn(Id<Person> coder)
{
    if (m_coderSigns.contains(coder))
        return;
    const auto person = m_project.find(coder);
    QString sign;
    for (const QString &word : person ? person->name.split(u' ', Qt::SkipEmptyParts) : QStringList()) {
        if (sign.size() < 2)
            sign += word.front().toUpper();
    }
    m_coderSigns.insert(coder, sign);
}

bool ShownCodings::isShown(const Coding &coding) const
{
    return coding.anchor.text == m_id && !coding.anchor.region() && !coding.anchor.range.empty()
        && m_wanted.has(coding);
}

void ShownCodings::setWanted(const CodingsWanted &wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    read();
}

void ShownCodings::setLettersPerLine(int letters)
{
    if (letters == m_lettersPerLine)
        return;
    m_lettersPerLine = letters;
    rebuild();
}

void ShownCodings::rebuild()
{
    m_columns.clear();
    m_byParagraph.assign(size_t(m_text.count()), {});
    for (ShownCoding &shown : m_codings) {
        shown.column = 0;
        shown.placed = false;
    }
    for (const int slot : inOrder()) {
        if (!at(slot).units.empty())
            place(slot);
    }
}

bool ShownCodings::before(int one, int other) const
{
    const ShownCoding &a = at(one);
    const ShownCoding &b = at(other);
    return std::tuple(a.units.start, -a.units.end, a.coding.created, a.coding.id)
        < std::tuple(b.units.start, -b.units.end, b.coding.created, b.coding.id);
}

std::vector<int> ShownCodings::inOrder() const
{
    std::vector<int> ordered;
    ordered.reserve(size_t(m_places.size()));
    for (const int slot : m_places)
        ordered.push_back(slot);
    std::ranges::sort(ordered, [this](int one, int other) { return before(one, other); });
    return ordered;
}

// What follows on the same line must not stand in the same column: a line's letters are kept free after the
// end, as far as the paragraph goes.
Utf16Range ShownCodings::extentOf(const Utf16Range &units) const
{
    const Utf16Range last =
        m_text.paragraph(m_text.paragraphAt(std::max(units.start, units.end - 1))).units();
    return {units.start, std::max(units.start + 1, std::min(last.end + 1, units.end + m_lettersPerLine))};
}

void ShownCodings::place(int slot)
{
    ShownCoding &shown = m_codings[size_t(slot)];
    shown.extent = extentOf(shown.units);
    shown.column = m_columns.add(shown.extent, shown.column);
    shown.first = m_text.paragraphAt(shown.units.start);
    shown.last = m_text.paragraphAt(std::max(shown.units.start, shown.units.end - 1));
    shown.placed = true;
    for (int i = shown.first; i <= shown.last; ++i) {
        auto &here = m_byParagraph[size_t(i)];
        const auto after =
            std::ranges::upper_bound(here, slot, [this](int a, int b) { return before(a, b); });
        here.insert(after, slot);
    }
}

void ShownCodings::unplace(int slot)
{
    ShownCoding &shown = m_codings[size_t(slot)];
    if (!std::exchange(shown.placed, false))
        return;
    m_columns.remove(shown.column, shown.extent);
    for (int i = shown.first; i <= shown.last; ++i)
        std::erase(m_byParagraph[size_t(i)], slot);
}

// Gives a coding a slot.
int ShownCodings::put(const Coding &coding)
{
    int slot = int(m_codings.size());
    if (m_free.empty()) {
        m_codings.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_codings[size_t(slot)] = {.coding = coding, .units = {}, .known = true};
    setRange(m_codings[size_t(slot)]);
    m_places.insert(coding.id, slot);
    return slot;
}

void ShownCodings::add(const Coding &coding)
{
    const int slot = put(coding);
    if (!at(slot).units.empty())
        place(slot);
}

// Where what was typed since the last settle() puts the coding.
void ShownCodings::setRange(ShownCoding &shown) const
{
    shown.range = moved(shown.coding.anchor.range, m_typed);
    shown.units = m_text.positions().unitsOf(shown.range);
}

void ShownCodings::preview(int slot, const Utf16Range &units)
{
    unplace(slot);
    m_codings[size_t(slot)].units = units;
    place(slot);
}

void ShownCodings::remove(Id<Coding> id)
{
    const int slot = slotOf(id);
    if (slot < 0)
        return;
    unplace(slot);
    m_codings[size_t(slot)].known = false;
    m_places.remove(id);
    m_free.push_back(slot);
}

// A coding that stands wholly before the changed paragraphs, or wholly behind them, goes along with what is
// around it. False: it needs a closer look.
bool ShownCodings::shiftUntouched(ShownCoding &shown, const ReadingChange &change) const
{
    const TextRange now = moved(shown.coding.anchor.range, m_typed);
    if (shown.placed && shown.last < change.first)
        return now == shown.range;
    const int by = change.shift();
    if (!shown.placed || shown.first < change.first + change.before
        || now != TextRange{shown.range.start + change.characters, shown.range.end + change.characters})
        return false;
    shown.range = now;
    shown.units = {shown.units.start + by, shown.units.end + by};
    shown.extent = {shown.extent.start + by, shown.extent.end + by};
    shown.first += change.after - change.before;
    shown.last += change.after - change.before;
    return true;
}

void ShownCodings::follow(const ReadingChange &change, const Splice &typed)
{
    m_typed = typed;
    std::vector<int> touched;
    for (int slot = 0; slot < int(m_codings.size()); ++slot) {
        ShownCoding &shown = m_codings[size_t(slot)];
        if (shown.known && !shiftUntouched(shown, change))
            touched.push_back(slot);
    }
    for (const int slot : touched)
        unplace(slot);
    m_columns.shift(change.window.end, change.shift());
    if (change.before != change.after) {
        const auto first = m_byParagraph.begin() + change.first;
        const auto next = m_byParagraph.erase(first, first + change.before);
        m_byParagraph.insert(next, size_t(change.after), {});
    }
    for (const int slot : touched)
        setRange(m_codings[size_t(slot)]);
    std::ranges::sort(touched, [this](int one, int other) { return before(one, other); });
    for (const int slot : touched) {
        if (!at(slot).units.empty())
            place(slot);
    }
}

void ShownCodings::settle()
{
    m_typed = {};
    for (int slot = 0; slot < int(m_codings.size()); ++slot) {
        ShownCoding &shown = m_codings[size_t(slot)];
        if (shown.placed)
            shown.coding.anchor.range = shown.range;
        else if (shown.known)
            remove(Id<Coding>(shown.coding.id));
    }
}

int ShownCodings::withoutWords() const
{
    return int(std::ranges::count_if(m_codings,
                                     [](const ShownCoding &shown) { return shown.known && !shown.placed; }));
}

std::vector<int> ShownCodings::covering(int unit) const
{
    std::vector<int> found;
    if (m_byParagraph.empty())
        return found;
    for (const int slot : inParagraph(m_text.paragraphAt(unit))) {
        if (at(slot).units.contains(unit))
            found.push_back(slot);
    }
    std::ranges::stable_sort(found, {}, [this](int slot) { return at(slot).units.length(); });
    return found;
}

std::optional<std::vector<Utf16Range>> ShownCodings::apply(const ChangeSet &changes)
{
    // A new code is known before codings of it come.
    const bool codesChanged = applyCodes(changes);
    std::vector<Utf16Range> touched = applyCodings(changes);
    applyWords(changes, touched);
    if (codesChanged)
        return std::nullopt;
    return touched;
}

void ShownCodings::applyWords(const ChangeSet &changes, std::vector<Utf16Range> &touched)
{
    for (const auto &[before, after] : changes.of<WordsChanged>()) {
        const Id<Coding> coding = before ? before->coding : after->coding;
        // Each correction says so for itself.
        if (const auto changed = wordsChangedOf(m_project, coding))
            m_wordsBefore.insert(coding, changed->before);
        else
            m_wordsBefore.remove(coding);
        if (const int slot = slotOf(coding); slot >= 0)
            touched.push_back(at(slot).units);
    }
}

std::vector<Utf16Range> ShownCodings::applyCodings(const ChangeSet &changes)
{
    std::vector<Utf16Range> touched;
    for (const auto &[before, after] : changes.of<Coding>()) {
        const Id<Coding> id = before ? before->id : after->id;
        if (const int slot = slotOf(id); slot >= 0) {
            touched.push_back(at(slot).units);
            remove(id);
        }
        if (after && isShown(*after)) {
            learn(after->coder);
            add(*after);
            touched.push_back(at(slotOf(id)).units);
        }
    }
    return touched;
}

// Whether a code that was known looks different now.
bool ShownCodings::applyCodes(const ChangeSet &changes)
{
    bool different = false;
    for (const auto &[before, after] : changes.of<Code>()) {
        if (after)
            learn(*after);
        different |= before && after && (before->name != after->name || before->colour != after->colour);
    }
    return different;
}

} // namespace partsong
