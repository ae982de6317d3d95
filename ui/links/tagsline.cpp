// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/tagsline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace partsong {

using namespace Qt::StringLiterals;

TagsLine::TagsLine(const QString &accessibleName, QWidget *parent)
    : WordsLine(accessibleName, parent), m_known(new QStringListModel(this)),
      m_completer(new QCompleter(m_known, this))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchStartsWith);
    m_completer->setWidget(this); // not the line's own completer, which would replace all tags by one
    connect(this, &QLineEdit::textEdited, this, &TagsLine::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagsLine::take);
}

void TagsLine::setKnown(const QStringList &tags)
{
    if (tags != m_known->stringList())
        m_known->setStringList(tags);
}

QString TagsLine::tagAtCaret() const
{
    return text().first(cursorPosition()).section(u',', -1).trimmed();
}

void TagsLine::offer()
{
    m_completer->setCompletionPrefix(tagAtCaret());
    const bool worth = !tagAtCaret().isEmpty() && m_completer->completionCount() > 0
        && m_completer->currentCompletion().compare(tagAtCaret(), Qt::CaseInsensitive) != 0;
    if (worth)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void TagsLine::take(const QString &tag)
{
    const qsizetype start = text().first(cursorPosition()).lastIndexOf(u',') + 1;
    const QString before = start > 0 ? text().first(start) + u' ' : QString();
    const QString after = text().sliced(cursorPosition());
    setText(before + tag + after);
    setCursorPosition(int(before.size() + tag.size()));
}

} // namespace partsong
