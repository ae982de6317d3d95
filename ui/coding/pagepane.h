// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/pages.h"
#include "core/sources/source.h"
#include "ui/coding/wordsstandin.h"
#include "ui/shell/studycontext.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeWidget;

namespace partsong {

class ChangeSet;
class PageCodingView;
class PageLoader;
class PageStrip;
class TranscriptView;
struct MarkedPlace;
struct PagePart;

// How far somebody has come: a page from 0, and how much of it lies above what is in sight.
struct PagePlace {
    int page = 0;
    double above = 0; // 0 to 1
};

// The pages of a PDF or picture with what is coded on them, and what belongs to reading them: a row of tools,
// the outline, a password where one is needed. Words that are selected on a page are selected in the
// TranscriptView of the same text, so that every gesture of coding does to them what it does there.
class PagePane : public QWidget, public WordsStandIn {
    Q_OBJECT
public:
    PagePane(StudyContext &context, TranscriptView &words, QWidget *parent = nullptr);
    ~PagePane() override;

    void addActions(QWidget *owner);
    // Nothing is shown any more.
    void clear();
    void showSource(const Source &source, Id<Text> text, const PagePlace &place = {});
    PagePlace place() const;
    Id<Source> source() const { return m_source.id; }
    PageCodingView *view() const { return m_view; }
    PageStrip *strip() const { return m_strip; }
    QLineEdit *password() const { return m_password; }
    QTreeWidget *outline() const { return m_outline; }
    // What others marked in the PDF; asked for when it is opened.
    const QList<PageMark> &marks() const { return m_marks; }
    // Whether the words alone are wanted instead of the pages.
    bool wordsAlone() const { return m_wordsAlone; }
    void setWordsAlone(bool alone);
    // Whether there are words besides the pages, whose they are.
    bool hasWords() const;

    QWidget *popupOver() override;
    QRect popupBeside() override;
    void takeFocus() override;
    std::optional<Anchor> region() const override;
    std::optional<Coding> coding(Id<Coding> id) const override;
    Id<Coding> codingBeyond(int step) const override;
    void reveal(const Coding &coding) override;
    void choose(Id<Coding> coding) override;

Q_SIGNALS:
    void menuWanted(const QPoint &globalPosition);
    void selectionChanged();
    void wordsAloneChanged();
    void captionChanged(); // of a picture

private:
    void build();
    // pageopening.cpp
    QWidget *buildPassword();
    void open(const QString &password);
    void listen();
    void tryPassword();
    void opened(const PagesInfo &info);
    void showOpened(const PagesInfo &info);
    void showPlace();
    void failed(const Error &error);
    void askPassword(const QString &sentence);
    void want(const QList<PagePart> &parts, const QList<int> &pages);
    void wantMarkedWords();
    void placeWords(int page, const PageText &words);
    void apply(const ChangeSet &changes);
    void fillOutline(const QList<OutlineEntry> &entries);
    void say(const QString &sentence);
    void mirror();
    void drawRegion();
    void editCaption();
    std::vector<MarkedPlace> offeredMarks() const;
    void codeMarks();

    StudyContext &m_context;
    TranscriptView &m_words;
    Source m_source;
    Id<Text> m_text;
    PageCodingView *m_view;
    PageStrip *m_strip;
    QTreeWidget *m_outline;
    QWidget *m_across = nullptr; // outline and pages
    QLabel *m_notice;
    QStackedWidget *m_stack;
    QWidget *m_locked = nullptr;
    QLabel *m_lockedWords = nullptr;
    QLineEdit *m_password = nullptr;
    QLabel *m_broken;
    QList<int> m_unread; // pages with marks whose words were not read yet
    QHash<int, PageText> m_read; // the words of pages as they were read
    QList<PageMark> m_marks;
    PagePlace m_place; // to go to, once the pages are there
    std::unique_ptr<PageLoader> m_loader;
    QString m_tried;
    bool m_mirroring = false;
    bool m_wordsAlone = false;
    bool m_noPages = false; // of this source; its words stand alone for that
};

} // namespace partsong
