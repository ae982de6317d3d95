// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wordsedit.h"

class QCompleter;
class QStringListModel;

namespace partsong {

// Tags with commas between; the one that is typed is completed from those in use.
class TagsLine : public WordsLine {
    Q_OBJECT
public:
    explicit TagsLine(const QString &accessibleName, QWidget *parent = nullptr);

    void setKnown(const QStringList &tags);
    QCompleter *completer() const { return m_completer; }

private:
    // From the comma before the caret to the caret.
    QString tagAtCaret() const;
    void offer();
    void take(const QString &tag);

    QStringListModel *m_known;
    QCompleter *m_completer;
};

} // namespace partsong
