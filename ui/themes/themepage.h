// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/coding/coding.h"
#include "core/coding/quote.h"
#include "core/store/changeset.h"
#include "core/themes/theme.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace partsong {

class AdviceView;
class CodeChips;
class QuoteCards;
class SectionHeader;
class ThemeWords;
class TypeToFind;

// One theme as a calm page: its words, its codes, its quotes in order, what speaks against it, and what the
// PPI group said of it.
class ThemePage : public QWidget {
    Q_OBJECT
public:
    explicit ThemePage(StudyContext &context, QWidget *parent = nullptr);

    // Null: no theme is chosen.
    void show(Id<Theme> theme);
    Id<Theme> theme() const { return m_theme; }
    void apply(const ChangeSet &changes);
    void commitPending();

    ThemeWords *words() const { return m_words; }
    CodeChips *codes() const { return m_codes; }
    QuoteCards *quotes() const { return m_quotes; }
    QuoteCards *against() const { return m_against; }

    // Opens the list that finds a code as its name is typed.
    void findCode();
    void putCodes(const std::vector<Id<Code>> &codes);
    void takeCodes(const std::vector<Id<Code>> &codes);
    // Puts quotes, or coded passages as quotes, at a place among the quotes; those that are there already
    // move.
    void putQuotes(const std::vector<SubjectId> &quotes, int place);
    void addQuote(Id<Coding> coding);
    void takeQuote(SubjectId quote);
    void addAgainst(SubjectId subject);
    void editQuote(SubjectId subject);
    // The card that has the focus; null where none has.
    SubjectId focusedQuote() const;
    // That, or else the one that is selected: menus take the focus away.
    SubjectId quoteAtHand() const;

Q_SIGNALS:
    void makeWanted(); // from the empty page

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPage(QVBoxLayout *form);
    void addCodesPart(QVBoxLayout *form);
    void addQuotesPart(QVBoxLayout *form);
    void addAgainstPart(QVBoxLayout *form);
    void addAdvicePart(QVBoxLayout *form);
    void connectCards(QuoteCards *cards);
    void refreshWords();
    void refreshCodes();
    void refreshQuotes();
    void takeAgainst(SubjectId subject);
    void toQuotes(SubjectId subject);
    std::vector<SubjectId> quoteSubjects() const;

    StudyContext &m_context;
    Id<Theme> m_theme;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    ThemeWords *m_words;
    SectionHeader *m_codesHead;
    CodeChips *m_codes;
    SectionHeader *m_quotesHead;
    QuoteCards *m_quotes;
    QLabel *m_noQuotes = nullptr;
    QLabel *m_noAgainst = nullptr;
    QWidget *m_againstPart = nullptr;
    SectionHeader *m_againstHead;
    QuoteCards *m_against;
    QWidget *m_advicePart = nullptr;
    SectionHeader *m_adviceHead;
    AdviceView *m_advice;
    TypeToFind *m_finder;
};

} // namespace partsong
