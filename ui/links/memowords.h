// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spelling.h"
#include "ui/widgets/wordsedit.h"

#include <functional>

class QMenu;

namespace partsong {

class MarkdownHighlighter;

// The words of a memo: Markdown that shows as it is written. Two opening brackets ask for a thing to link to;
// a link is followed by Ctrl and a click, or by Ctrl+Return.
class MemoWords : public WordsEdit {
    Q_OBJECT
public:
    // Known: whether a name between brackets means something.
    MemoWords(const QString &accessibleName, std::function<bool(const QString &name)> known,
              QWidget *parent = nullptr);

    // Writes a link where it was asked for, in place of the brackets that asked.
    void insertLink(const QString &name);
    // After links came to mean other things.
    void refreshLinks();
    void setSpelling(bool on);
    const Spelling &spelling() const { return m_spelling; }
    // Follows the link at the caret; false where there is none.
    bool followLink();

Q_SIGNALS:
    void linkWanted();
    void linkFollowed(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString linkUnder(const QTextCursor &cursor) const;
    void addSuggestions(QMenu &menu, const QTextCursor &at);
    void prepare();

    Spelling m_spelling;
    std::function<bool(const QString &)> m_known;
    bool m_spells = true;
    MarkdownHighlighter *m_highlighter = nullptr; // once there are words to show
};

} // namespace partsong
