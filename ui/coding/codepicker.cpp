// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codepicker.h"

#include "core/coding/codequeries.h"
#include "core/coding/codingqueries.h"
#include "core/coding/favouritecode.h"
#include "ui/widgets/typetofind.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRecent = 12;

Id<Code> codeFrom(const QString &id)
{
    return Id<Code>(Uuid::fromText(id).value_or(Uuid()));
}

} // namespace

CodePicker::CodePicker(const Project &project, QWidget *over)
    : QObject(over), m_project(project), m_finder(new TypeToFind({}, over))
{
    setQuestion({});
    connect(m_finder, &TypeToFind::chosen, this, [this](const QString &id) { m_chosen(codeFrom(id)); });
    connect(m_finder, &TypeToFind::createRequested, this, [this](const QString &path) {
        if (m_create)
            m_create(path);
    });
}

void CodePicker::open(QWidget *over, const QPoint &at, Chosen chosen, Create create, Id<Code> but)
{
    open(over, QRect(at, QSize(0, 0)), std::move(chosen), std::move(create), but);
}

void CodePicker::open(QWidget *over, const QRect &beside, Chosen chosen, Create create, Id<Code> but)
{
    m_chosen = std::move(chosen);
    m_create = std::move(create);
    recall();
    QHash<Id<Code>, int> digits;
    for (const FavouriteCode &favourite : m_project.where<FavouriteCode>("person", m_project.person().id))
        digits.insert(favourite.code, favourite.digit);
    std::vector<FindItem> items;
    if (!m_none.isEmpty())
        items.push_back({.id = Id<Code>().text(), .text = m_none});
    for (const CodebookRow &row : codebook(m_project)) {
        if (row.code.id == but)
            continue;
        items.push_back({.id = row.code.id.text(),
                         .text = row.path,
                         .detail = detailOf(row, digits.value(row.code.id)),
                         .colour = QColor::fromString(row.code.colour)});
    }
    m_finder->setItems(std::move(items));
    m_finder->setRecent(m_recent);
    m_finder->setCreateText(m_create ? tr("New code “%1”") : QString());
    m_finder->setHint(m_create ? tr("Return takes it. Parent/Child puts a new code under another.")
                               : QString());
    m_finder->open(over, beside);
}

void CodePicker::setQuestion(const QString &question)
{
    m_finder->setPlaceholder(question.isEmpty() ? tr("Find a code, or name a new one") : question);
}

// How often it was used, and the key that it is on.
QString CodePicker::detailOf(const CodebookRow &row, int digit) const
{
    const QString count = row.codings > 0 ? QString::number(row.codings) : QString();
    if (digit == 0)
        return count;
    return count.isEmpty() ? tr("key %1").arg(digit) : tr("%1, key %2").arg(count).arg(digit);
}

// What the person who acts used before the study was opened, once.
void CodePicker::recall() const
{
    const Id<Person> person = m_project.person().id;
    if (person == m_recentOf)
        return;
    m_recentOf = person;
    m_recent.clear();
    for (const Id<Code> code : codesUsedLast(m_project, person, MostRecent))
        m_recent << code.text();
}

void CodePicker::used(Id<Code> code)
{
    recall();
    m_recent.removeAll(code.text());
    m_recent.prepend(code.text());
    if (m_recent.size() > MostRecent)
        m_recent.removeLast();
}

Id<Code> CodePicker::lastUsed() const
{
    recall();
    const auto known = std::ranges::find_if(
        m_recent, [this](const QString &id) { return m_project.find(codeFrom(id)).has_value(); });
    return known == m_recent.end() ? Id<Code>() : codeFrom(*known);
}

} // namespace partsong
