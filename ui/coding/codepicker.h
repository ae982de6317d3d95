// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace partsong {

class Project;
struct CodebookRow;
struct Person;
class TypeToFind;

// Asks for a code by a few letters of its path; the codes used last come first.
class CodePicker : public QObject {
    Q_OBJECT
public:
    CodePicker(const Project &project, QWidget *over);

    using Chosen = std::function<void(Id<Code>)>;
    using Create = std::function<void(const QString &path)>;
    // Without `create` only codes that are there can be taken; `but` is left out.
    void open(QWidget *over, const QPoint &at, Chosen chosen, Create create = {}, Id<Code> but = {});
    // Below or above what it is for.
    void open(QWidget *over, const QRect &beside, Chosen chosen, Create create = {}, Id<Code> but = {});
    // What the empty field asks, where it is not for any code; empty: for any code.
    void setQuestion(const QString &question);
    // Offers no code, in these words; chosen, it is null.
    void setNone(const QString &words) { m_none = words; }
    // Remembers that a code was used.
    void used(Id<Code> code);
    // Null where none was used yet, or none of them is left.
    Id<Code> lastUsed() const;
    TypeToFind *finder() const { return m_finder; }

private:
    void recall() const;
    QString detailOf(const CodebookRow &row, int digit) const;

    const Project &m_project;
    TypeToFind *m_finder;
    QString m_none;
    mutable Id<Person> m_recentOf; // whose codes are recalled
    mutable QStringList m_recent; // ids, latest first
    Chosen m_chosen;
    Create m_create;
};

} // namespace partsong
