// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"
#include "core/sources/turn.h"
#include "ui/shell/studycontext.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace partsong {

// The turns of a source, to put right who speaks where: another speaker for those chosen, two joined, one
// split at the caret. Each is done at once and can be undone; words and codings stay where they are.
class TurnsDialog : public QDialog {
    Q_OBJECT
public:
    TurnsDialog(StudyContext &context, Id<Source> source, QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }
    QComboBox *speaker() const { return m_speaker; }
    QPlainTextEdit *words() const { return m_words; }
    QPushButton *changeButton() const { return m_change; }
    QPushButton *splitButton() const { return m_split; }
    QPushButton *joinButton() const { return m_join; }

private:
    void fill();
    void showCurrent();
    int current() const; // of m_turns; -1
    void change();
    void split();
    void join();

    StudyContext &m_context;
    Id<Source> m_source;
    std::vector<Turn> m_turns;
    QTreeWidget *m_list;
    QPlainTextEdit *m_words;
    QComboBox *m_speaker;
    QPushButton *m_change;
    QPushButton *m_split;
    QPushButton *m_join;
};

} // namespace partsong
