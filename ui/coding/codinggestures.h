// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"
#include "ui/shell/studycontext.h"

#include <QObject>

class QMenu;
class QWidget;

namespace partsong {

class CodePicker;
class TranscriptView;
class TypeToFind;

// What a person does to selected words: give them a code, take one off, say something about it. Each gesture
// is one Edit of core; what fails is told beside the words.
class CodingGestures : public QObject {
    Q_OBJECT
public:
    CodingGestures(StudyContext &context, TranscriptView *view);

    void addActions(QWidget *owner);
    void fillMenu(QMenu &menu) const;
    CodePicker *picker() const { return m_picker; }

    bool canCode() const;
    bool canUncode() const;
    // Opens the popup of codes at the selected words.
    void chooseCode();
    void apply(Id<Code> code);
    void applyNew(const QString &path);
    // The selected words become the name of their code.
    void applyOwnWords();
    void repeat();
    // Takes a coding off; asks which when several are there.
    void uncode();
    void editCoding();
    // Goes to the next coded passage of the text, or the one before.
    void stepCoding(int step);
    void chooseCoding(Id<Coding> coding);

private:
    Anchor anchor() const;
    void coded(Id<Code> code, Id<Coding> coding);
    std::vector<Id<Coding>> codingsAtHand() const;
    void remove(Id<Coding> coding);
    void askWhich(const std::vector<Id<Coding>> &codings);

    StudyContext &m_context;
    TranscriptView *m_view;
    CodePicker *m_picker;
    TypeToFind *m_which;
};

} // namespace partsong
