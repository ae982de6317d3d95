// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/notes.h"
#include "ui/workshop/boardcommands.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace partsong {

class SubjectList;
class SwatchRow;
class WordsEdit;
class WordsLine;
struct StudyContext;

// What is selected on the board, in fields: its words, paper, table, group, what it answers, its dots, what
// it is linked to and the decisions that rest on it. Writes each field as it is left. Shows what is selected
// and changes it: the words of one note, and of several at once what they can share.
class InspectorPanel : public QScrollArea {
    Q_OBJECT
public:
    InspectorPanel(StudyContext &context, BoardCommands &commands, QWidget *parent = nullptr);

    void commitPending();
    QWidget *firstField() const;

Q_SIGNALS:
    void decisionWanted(); // a new one on what is selected

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFields(QVBoxLayout *form);
    void connectFields();
    QWidget *part(const QString &caption, QWidget *field);
    void show();
    void showHead(const BoardThing *thing);
    void showNotes();
    void showTied(const BoardThing *thing);
    void fillTables();
    void fillAnswers();
    std::vector<const Note *> shownNotes() const;
    std::optional<QString> shared(QString Note::*words) const;
    void setWritten(QComboBox *box, std::optional<QString> NoteChange::*what, QString Note::*now);
    void setNotes(const NoteChange &change);
    const BoardThing *shownThing() const;
    static void showPart(QWidget *field, bool shown);

    StudyContext &m_context;
    BoardCommands &m_commands;
    ItemId m_shown; // null where several are
    std::vector<ItemId> m_shownOnes;
    QLabel *m_kind;
    QLabel *m_summary;
    WordsEdit *m_words;
    WordsLine *m_title;
    SwatchRow *m_papers;
    QLabel *m_paperName;
    QComboBox *m_table;
    QComboBox *m_group;
    QComboBox *m_answers;
    QSpinBox *m_dots;
    SubjectList *m_links;
    SubjectList *m_decisions;
    QPushButton *m_decide;
    QPushButton *m_open;
    bool m_filling = false;
};

} // namespace partsong
