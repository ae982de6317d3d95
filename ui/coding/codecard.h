// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "core/coding/codes.h"
#include "core/coding/coding.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace partsong {

class ChangeSet;
class ColourButton;
class Notices;
class Project;
class TypeToFind;
class WordsEdit;
class WordsLine;

// What the codebook says of one code: name, colour, definition, when to use it and when not, and an example
// chosen from its extracts. What is typed is written when the focus leaves or typing pauses.
class CodeCard : public QWidget {
    Q_OBJECT
public:
    CodeCard(Project &project, Notices &notices, QWidget *parent = nullptr);

    // Null: nothing is shown.
    void show(Id<Code> code);
    using QWidget::show;
    Id<Code> code() const { return m_code; }
    // Opens the colours to choose from.
    void chooseColour();
    // Writes what is still being typed.
    void commit();

Q_SIGNALS:
    // The words of the example were clicked.
    void exampleWanted(partsong::Id<partsong::Coding> coding);

private:
    void addExample();
    void fillExample(Id<Coding> example);
    void chooseExample();
    void setExample(Id<Coding> example);
    WordsEdit *addWords(const QString &caption, const QString &help,
                        std::optional<QString> CodeFields::*field);
    void follow(const ChangeSet &changes);
    void fill();

    Project &m_project;
    Notices &m_notices;
    Id<Code> m_code;
    QWidget *m_body;
    WordsLine *m_name;
    ColourButton *m_colour;
    WordsEdit *m_definition;
    WordsEdit *m_include;
    WordsEdit *m_exclude;
    QPushButton *m_example;
    QLabel *m_exampleWords;
    QToolButton *m_goToExample;
    TypeToFind *m_segments;
    Id<Coding> m_shownExample;
};

} // namespace partsong
