// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codepicker.h"

#include "core/coding/codequeries.h"
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
    : QObject(over), m_project(project), m_finder(new TypeToFind(tr("Find a code, or name a new one"), over))
{
    connect(m_finder, &TypeToFind::chosen, this, [this](const QString &id) { m_chosen(codeFrom(id)); });
    connect(m_finder, &TypeToFind::createRequested, this, [this](const QString &path) {
        if (m_create)
            m_create(path);
    });
}

void CodePicker::open(QWidget *over, const QPoint &at, Chosen chosen, Create create, Id<Code> but)
{
    m_chosen = std::move(chosen);
    m_create = std::move(create);
    std::vector<FindItem> items;
    if (!m_none.isEmpty())
        items.push_back({.id = Id<Code>().text(), .text = m_none});
    for (const CodebookRow &row : codebook(m_project)) {
        if (row.code.id == but)
            continue;
        items.push_back({.id = row.code.id.text(),
                         .text = row.path,
                         .detail = row.codings > 0 ? QString::number(row.codings) : QString(),
                         .colour = QColor::fromString(row.code.colour)});
    }
    m_finder->setItems(std::move(items));
    m_finder->setRecent(m_recent);
    m_finder->setCreateText(m_create ? tr("New code “%1”") : QString());
    m_finder->setHint(m_create ? tr("Return takes it. Parent/Child puts a new code under another.")
                               : QString());
    m_finder->open(over, at);
}

void CodePicker::setQuestion(const QString &question)
{
    m_finder->setPlaceholder(question);
}

void CodePicker::used(Id<Code> code)
{
    m_recent.removeAll(code.text());
    m_recent.prepend(code.text());
    if (m_recent.size() > MostRecent)
        m_recent.removeLast();
}

Id<Code> CodePicker::lastUsed() const
{
    return m_recent.isEmpty() ? Id<Code>() : codeFrom(m_recent.front());
}

} // namespace partsong
