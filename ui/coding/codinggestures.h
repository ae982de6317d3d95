// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"
#include "ui/shell/studycontext.h"

#include <QObject>

class QMenu;
class QTimer;
class QWidget;

namespace partsong {

class CodePicker;
class CodingChanges;
class CodingWithBar;
class TranscriptView;

// How words get a code: words first and then the code, or the code first and then all words that are
// selected. Each gesture is one Edit of core; what fails is told beside the words.
class CodingGestures : public QObject {
    Q_OBJECT
public:
    CodingGestures(StudyContext &context, TranscriptView *view);

    // codinggestureactions.cpp
    void addActions(QWidget *owner);
    void fillMenu(QMenu &menu) const;

    CodePicker *picker() const { return m_picker; }
    CodingChanges *changes() const { return m_changes; }
    // Says which code is at hand while all selected words take it; stands above the words.
    CodingWithBar *bar() const { return m_bar; }

    bool canCode() const;
    // Opens the popup of codes at the selected words.
    void chooseCode();
    void apply(Id<Code> code);
    void applyNew(const QString &path);
    // The selected words become the name of their code.
    void applyOwnWords();
    void repeat();
    // The code on a digit; where there is none, asks for it first.
    void applyFavourite(int digit);
    // Shows what is on the digits, and puts another code there.
    void chooseFavourites();
    // Chooses the code that all words take which are selected from now on, until it is stopped.
    void chooseCodeWith();
    void codeWith(Id<Code> code);
    void codeWithNew(const QString &path);
    void stopCodingWith();
    Id<Code> codingWith() const { return m_with; }

private:
    void addApplying(QWidget *owner);
    void addFavourites(QWidget *owner);
    std::vector<Anchor> anchors() const;
    void coded(Id<Code> code, Id<Coding> coding);
    void takeReturn();
    void applyWith();
    void putOnDigit(int digit, Id<Code> code);

    StudyContext &m_context;
    TranscriptView *m_view;
    CodePicker *m_picker;
    CodingChanges *m_changes;
    CodingWithBar *m_bar;
    Id<Code> m_with;
    QTimer *m_settling; // until no further click can make more of a selection
};

} // namespace partsong
