// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coding/typingtarget.h"
#include "ui/shell/studycontext.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QThreadPool;
class QTimer;
class QWidget;

namespace partsong {

struct CorrectionReport;

class TextDraft;
class TranscriptView;

// Lets a person correct the text that a view shows, with its codings moving along. What is typed in one place
// is one Edit, made when the person pauses, goes elsewhere or is done; until then the view shows it as a
// draft. It is written off this thread, so that nobody who types on is held up. Coding waits meanwhile.
class CorrectionMode : public QObject, public TypingTarget {
    Q_OBJECT
public:
    CorrectionMode(StudyContext &context, TranscriptView *view);
    ~CorrectionMode() override;

    void addActions(QWidget *owner);
    // Where something else stands in place of the words, as pages do: whether it does now, and what brings
    // the words into sight (true) and that back (false).
    void setCovered(std::function<bool()> covered, std::function<void(bool)> uncover);
    bool canBegin() const;
    bool active() const { return m_active; }
    void begin();
    // Writes what was typed and ends; false where it could not be written, which a notice says.
    bool finish();
    // Ends without more ado: the text is no longer there.
    void leave();
    // Takes back all that was corrected since it began, and ends.
    void cancel();
    // Writes what was typed so far, and returns when it is on the disk.
    bool commit();
    // Lets it be written while one goes on typing.
    void write();
    bool pending() const;
    // Whether it has made any step.
    bool hasWritten() const { return !m_steps.empty(); }
    // Steps of the History made since it began that still stand.
    std::vector<qint64> steps() const;

    // correctionkeys.cpp
    bool wants(const QKeyEvent &event) const override;
    bool keyPressed(const QKeyEvent &event) override;
    void composed(const QInputMethodEvent &event) override;
    QVariant composing(Qt::InputMethodQuery query) const override;
    void replaceWords(const Utf16Range &units, const QString &words) override;
    // In place of what is selected.
    void type(const QString &words);
    void paste();
    void cut();

Q_SIGNALS:
    void activeChanged(bool active);
    void pendingChanged(bool pending);

private:
    struct Writing;
    void end();
    void showCorrected();
    void tellOrphans();
    void tellNames();
    bool writeNow(const TextDraft &draft);
    // False: it still waits for something larger that is being written.
    bool finishWriting(std::chrono::milliseconds patience);
    void noteStep(const CorrectionReport &report);
    void caretMoved();
    void startClock();
    void tellPending();
    void loseDraft(const QString &words);
    // correctionkeys.cpp
    void erase(bool word, int step);
    void breakLine();
    Utf16Range withWholeBreaks(Utf16Range units, int step) const;
    void settleComposition();
    Utf16Range paragraphUnits() const;

    StudyContext &m_context;
    TranscriptView *m_view;
    QTimer *m_clock;
    std::function<bool()> m_covered;
    std::function<void(bool)> m_uncover;
    bool m_uncovered = false;
    std::unique_ptr<QThreadPool> m_writer; // its own, so that it never waits for other work
    std::shared_ptr<Writing> m_writing; // under way
    bool m_active = false;
    bool m_pending = false;
    bool m_orphaned = false; // a coding lost all its words
    int m_otherNames = 0; // that the text wrote when it began
    bool m_typing = false; // the caret moves because of what is typed
    std::optional<Utf16Range> m_composition; // words of an input method, in the draft
    std::vector<qint64> m_steps;
};

} // namespace partsong
