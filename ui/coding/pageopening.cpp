// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textindex.h"
#include "core/formats/pageloader.h"
#include "core/sources/pages.h"
#include "core/sources/pagewords.h"
#include "core/store/project.h"
#include "ui/coding/pagecodingview.h"
#include "ui/coding/pagepane.h"
#include "ui/coding/pagestrip.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/filepasswords.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

// How pages come to be shown: the file is opened elsewhere, perhaps after its password was asked for.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int SlowOpening = 500; // ms until it is said

} // namespace

QWidget *PagePane::buildPassword()
{
    m_locked = new QWidget;
    auto *layout = column(m_locked, 6, 3);
    layout->addStretch(1);
    m_lockedWords = wordsLabel({});
    m_lockedWords->setAlignment(Qt::AlignHCenter);
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    setScaledMinimumWidth(m_password, 240);
    setScaledMaximumWidth(m_password, 320);
    auto *show = primaryButton(tr("Open"));
    layout->addWidget(m_lockedWords);
    layout->addWidget(m_password, 0, Qt::AlignHCenter);
    layout->addWidget(show, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(show, &QPushButton::clicked, this, &PagePane::tryPassword);
    connect(m_password, &QLineEdit::returnPressed, this, &PagePane::tryPassword);
    return m_locked;
}

void PagePane::showSource(const Source &source, Id<Text> text, const PagePlace &place)
{
    clear();
    if (std::exchange(m_noPages, false))
        setWordsAlone(false);
    m_place = place;
    m_source = source;
    m_text = text;
    m_view->showCodings(text);
    m_strip->settle();
    open(FilePasswords::of(m_context.project, source.original));
}

void PagePane::tryPassword()
{
    if (!m_password->text().isEmpty())
        open(m_password->text());
}

void PagePane::open(const QString &password)
{
    m_tried = password;
    const bool typed = m_stack->currentWidget() == m_locked;
    m_stack->setCurrentWidget(m_view);
    if (typed)
        m_view->setFocus();
    say({});
    m_loader = std::make_unique<PageLoader>(originalOf(m_context.project, m_source), m_source.file, password);
    listen();
    // Large pictures take a moment.
    QTimer::singleShot(SlowOpening, m_loader.get(), [this] {
        if (m_view->count() == 0 && m_stack->currentWidget() == m_view)
            say(tr("The pages are being read…"));
    });
}

void PagePane::listen()
{
    connect(m_loader.get(), &PageLoader::opened, this, &PagePane::opened);
    connect(m_loader.get(), &PageLoader::failed, this, &PagePane::failed);
    connect(m_loader.get(), &PageLoader::wordsLoaded, this, &PagePane::placeWords);
    connect(m_loader.get(), &PageLoader::imageLoaded, this,
            [this](const PageTile &tile, const QImage &image) {
                m_view->setImage({tile.page, tile.scale, tile.rect}, image);
            });
    connect(m_loader.get(), &PageLoader::imageFailed, this, [this](const PageTile &tile, const Error &error) {
        m_view->setFailed({tile.page, tile.scale, tile.rect});
        say(error.message);
    });
    connect(m_loader.get(), &PageLoader::marksLoaded, this, [this](const QList<PageMark> &marks) {
        m_marks = marks;
        wantMarkedWords();
    });
}

void PagePane::opened(const PagesInfo &info)
{
    say({});
    if (!m_tried.isEmpty())
        FilePasswords::keep(m_context.project, m_source.original, m_tried);
    const bool picture = m_source.kind == SourceKind::Picture;
    showOpened(info);
    m_strip->settle();
    fillOutline(info.outline);
    if (!picture && !m_view->words().any())
        say(tr(
            "These pages have no words that can be selected, as when they were scanned. Draw a rectangle and "
            "code that."));
    if (!picture)
        m_loader->wantMarks();
    showPlace();
    m_context.actions.refresh();
}

void PagePane::showOpened(const PagesInfo &info)
{
    const auto text = m_context.project.text(m_text);
    const bool picture = m_source.kind == SourceKind::Picture;
    // The text of a picture is its caption: it stands below, not on the picture.
    ViewedPages pages{info.sizes};
    if (picture) {
        pages.unit = 1;
    } else {
        pages.text = text;
        pages.ranges = pageRanges(*text, int(info.sizes.size()));
    }
    m_view->setFit(picture ? PageView::Fit::Page : PageView::Fit::Width);
    m_mirroring = true; // what is selected in the text, and the caret there, stay as they are
    m_view->showPages(pages);
    m_mirroring = false;
}

// What was gone to before the pages were there; else where one was last time.
void PagePane::showPlace()
{
    if (m_place.page > 0 || m_place.above > 0)
        m_view->goToPage(m_place.page, m_place.above * m_view->sizeOf(m_place.page).height());
    if (m_source.kind == SourceKind::Pdf) {
        m_view->select(m_words.selection());
        if (!m_words.selection().empty())
            m_view->showRange(m_words.selection());
    }
    if (m_view->region(m_words.selectedCoding()))
        choose(m_words.selectedCoding());
    m_view->flashWaiting();
}

void PagePane::failed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    say({});
    if (error.kind == ErrorKind::Encrypted)
        return askPassword(m_tried.isEmpty()
                               ? tr("“%1” is locked. Its password shows the pages.").arg(m_source.name)
                               : tr("That password does not open “%1”. Try another.").arg(m_source.name));
    m_broken->setText(error.message);
    m_stack->setCurrentWidget(m_broken);
    if (hasWords() && !m_wordsAlone) {
        m_noPages = true;
        say(error.message);
        setWordsAlone(true);
    }
}

void PagePane::askPassword(const QString &sentence)
{
    m_lockedWords->setText(sentence);
    m_password->clear();
    m_stack->setCurrentWidget(m_locked);
    m_password->setFocus();
}

} // namespace partsong
